package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.TextRenderer;
import io.selfcare.knowledge.lines.Line;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks and stores one chunk of lines in one transaction, with a result for each. */
public final class ChunkStore {
  private static final int TRIES = 5;

  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final EnabledLocales locales;
  private final CategoryTrees trees;
  private final TextRenderer renderer;
  private final BulkArticles bulk;
  private final ArticleSourceDao sources = new ArticleSourceDao();

  public ChunkStore(
      TenantDb db,
      Outbox outbox,
      Ids ids,
      EnabledLocales locales,
      CategoryTrees trees,
      TextRenderer renderer,
      BulkArticles bulk) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
    this.locales = locales;
    this.trees = trees;
    this.renderer = renderer;
    this.bulk = bulk;
  }

  /** Somebody may make the same article at the same moment; then the chunk is read again. */
  void store(JobRun run, ImportOptions options, List<Line> lines) {
    for (int attempt = 1; ; attempt++) {
      try {
        storeOnce(run, options, lines);
        return;
      } catch (ProblemException e) {
        boolean raced = e.code() == ErrorCode.EXTERNAL_ID_TAKEN || e.code() == ErrorCode.CONFLICT;
        if (!raced || attempt == TRIES) {
          throw e;
        }
      } catch (RuntimeException e) {
        if (!Rows.deadlock(e) || attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private void storeOnce(JobRun run, ImportOptions options, List<Line> lines) {
    if (run.dryRun()) {
      db.write(run.space(), tx -> apply(tx, run, options, lines));
    } else {
      db.change(
          run.space(),
          run.actor(),
          (ChangeTx tx) -> {
            ImportChunk chunk = apply(tx, run, options, lines);
            new ChunkEffect(run, chunk).store(tx, bulk, outbox);
            sources.mark(tx, options.source(), run.id(), chunk.stored());
            return chunk;
          });
    }
  }

  private ImportChunk apply(TenantTx tx, JobRun run, ImportOptions options, List<Line> lines) {
    List<RowResult> results = new ArrayList<>();
    List<ImportRow> rows = rows(lines, options, locales.of(tx), results);
    ImportChunk chunk = new ImportChunk(tx, bulk, ids, rows);
    CategoryPaths categories = new CategoryPaths(trees);
    RowApplication application =
        new RowApplication(tx, chunk, options, categories, bulk, renderer, run.actor().id());
    rows.forEach(row -> results.add(application.apply(row)));
    results.sort(Comparator.comparingLong(RowResult::row));
    run.progress(tx, lines.getLast().number(), results);
    return chunk;
  }

  private static List<ImportRow> rows(
      List<Line> lines, ImportOptions options, Locales enabled, List<RowResult> results) {
    boolean nearLocales = options.detected().format().foreign();
    List<ImportRow> rows = new ArrayList<>();
    for (Line line : lines) {
      switch (line) {
        case Line.Read read -> {
          RowRules rules = new RowRules(read.number(), read.fields(), enabled, nearLocales);
          rules.row().ifPresentOrElse(rows::add, () -> results.add(rules.refusal()));
        }
        case Line.Unreadable bad ->
            results.add(
                RowResult.failed(
                    bad.number(),
                    null,
                    bad.code(),
                    bad.reason(),
                    List.of(new Violation(bad.pointer(), bad.code().word(), bad.reason()))));
      }
    }
    return rows;
  }
}
