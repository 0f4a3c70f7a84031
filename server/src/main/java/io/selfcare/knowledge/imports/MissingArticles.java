package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.KnowledgeTopics;
import io.selfcare.knowledge.imports.ArticleSourceDao.Sourced;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowAction;
import io.selfcare.platform.jobs.RowResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts away what a source has brought earlier and does not name any more: only when somebody has
 * confirmed how much that is, and only when it is known what every row was about.
 */
public final class MissingArticles {
  private final TenantDb db;
  private final Outbox outbox;
  private final ArticleSourceDao sources = new ArticleSourceDao();
  private final BulkArticles bulk;

  public MissingArticles(TenantDb db, Outbox outbox, BulkArticles bulk) {
    this.db = db;
    this.bulk = bulk;
    this.outbox = outbox;
  }

  /**
   * Reports what is missing, and archives it unless it is a dry run.
   *
   * @param lastRow the last row of the file; results of what is missing come after it
   * @throws ProblemException {@code conflict} when the count is not the confirmed one
   */
  void settle(JobRun run, ImportOptions options, long lastRow) {
    if (!options.deletion().missing() || run.position() > lastRow) {
      return;
    }
    List<Sourced> missing =
        db.write(
            run.space(),
            tx -> {
              List<Sourced> found = missing(tx, run, options);
              run.missing(tx, found.size());
              return found;
            });
    if (run.dryRun()) {
      db.write(run.space(), tx -> report(tx, run, missing, lastRow));
      return;
    }
    requireConfirmed(run, options, missing.size());
    if (!missing.isEmpty()) {
      db.change(run.space(), run.actor(), tx -> archive(tx, run, missing, lastRow));
    }
  }

  private List<Sourced> missing(TenantTx tx, JobRun run, ImportOptions options) {
    Set<String> named = run.externalIds(tx);
    return sources.inUse(tx, options.source()).stream()
        .filter(article -> !named.contains(article.name()))
        .toList();
  }

  private void requireConfirmed(JobRun run, ImportOptions options, int count) {
    Integer confirmed = options.deletion().confirmed();
    if (confirmed == null || confirmed != count) {
      throw new ProblemException(
          ErrorCode.CONFLICT,
          "%d articles of the source '%s' are not in the file, and %s. None of them was archived; the rows were imported."
              .formatted(
                  count,
                  options.source(),
                  confirmed == null
                      ? "confirmDelete does not say how many may be archived"
                      : "confirmDelete says " + confirmed));
    }
    boolean lost = db.read(run.space(), run::lostRows);
    if (lost && count > 0) {
      throw new ProblemException(
          ErrorCode.CONFLICT,
          "Some rows were refused and have no externalId that can be read, so nobody knows whether their articles are missing. Nothing was archived; put these rows right first.");
    }
  }

  private List<RowResult> archive(ChangeTx tx, JobRun run, List<Sourced> missing, long lastRow) {
    List<ArticleId> ids = missing.stream().map(Sourced::id).toList();
    bulk.archive(tx, ids);
    outbox.publish(
        tx, KnowledgeTopics.ARTICLE_CHANGED, ids.stream().map(ArticleId::value).toList());
    tx.audit(AuditEntry.of("articles.archived", "job", run.id()).with("articles", ids.size()));
    return report(tx, run, missing, lastRow);
  }

  private static List<RowResult> report(
      TenantTx tx, JobRun run, List<Sourced> missing, long lastRow) {
    List<RowResult> rows = new ArrayList<>();
    for (Sourced article : missing) {
      rows.add(
          RowResult.succeeded(lastRow + rows.size() + 1, article.name(), article.id().text())
              .did(RowAction.DELETE));
    }
    run.progress(tx, lastRow + rows.size(), rows);
    return rows;
  }
}
