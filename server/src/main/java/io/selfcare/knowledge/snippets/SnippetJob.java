package io.selfcare.knowledge.snippets;

import io.selfcare.knowledge.Rerendering;
import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.knowledge.imports.IndexBarrier;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the published words of a snippet into every text that uses it, one transaction each. A
 * text that has them already is left alone, so a run that follows a killed one changes only the
 * others.
 */
public final class SnippetJob implements JobHandler {
  public static final String KIND = "snippet";
  static final String KEY = "key";
  static final String VERSION = "version";

  private static final int PAGE = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final TenantDb db;
  private final Rerendering texts;
  private final IndexBarrier indexed;
  private final SnippetDao dao = new SnippetDao();

  public SnippetJob(TenantDb db, Rerendering texts, IndexBarrier indexed) {
    this.db = db;
    this.texts = texts;
    this.indexed = indexed;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws InterruptedException {
    String key = run.parameters().path(KEY).asText();
    long row = 0;
    for (List<SnippetUsage> page = page(run, key, null);
        !page.isEmpty();
        page = page(run, key, page.getLast())) {
      for (SnippetUsage usage : page) {
        row++;
        apply(run, usage, row);
      }
    }
    if (!indexed.await(run.space(), PATIENCE)) {
      throw new IllegalStateException("the search index does not follow");
    }
  }

  private List<SnippetUsage> page(JobRun run, String key, @Nullable SnippetUsage last) {
    return db.read(
        run.space(), tx -> dao.usages(tx, key, last == null ? null : last.position(), PAGE));
  }

  private void apply(JobRun run, SnippetUsage usage, long row) {
    try {
      db.change(
          run.space(), Actor.system(run.id().text()), (ChangeTx tx) -> apply(tx, run, usage, row));
    } catch (BodyRefusedException e) {
      db.write(run.space(), tx -> report(run, tx, refused(e, usage, row)));
    }
  }

  private long apply(ChangeTx tx, JobRun run, SnippetUsage usage, long row) {
    String comment =
        "Snippet %s, version %d"
            .formatted(run.parameters().path(KEY).asText(), run.parameters().path(VERSION).asInt());
    boolean changed = texts.renew(tx, usage.key(), comment);
    tx.audit(
        AuditEntry.of("article.rendered", "article", usage.key().articleId())
            .with("locale", usage.key().locale())
            .with("changed", changed ? 1 : 0));
    return report(run, tx, RowResult.succeeded(row, null, usage.key().articleId().text()));
  }

  private static long report(JobRun run, TenantTx tx, RowResult result) {
    if (result.row() > run.position()) {
      run.progress(tx, result.row(), List.of(result));
    }
    return result.row();
  }

  private static RowResult refused(BodyRefusedException refusal, SnippetUsage usage, long row) {
    String detail =
        "%s %s: %s".formatted(usage.key().articleId(), usage.key().locale(), refusal.getMessage());
    return RowResult.failed(
        row,
        null,
        ErrorCode.VALIDATION_FAILED,
        detail,
        List.of(new Violation("/body", refusal.code(), detail)));
  }
}
