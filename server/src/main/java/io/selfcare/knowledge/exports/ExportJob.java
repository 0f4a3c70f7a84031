package io.selfcare.knowledge.exports;

import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.knowledge.lines.LineSink;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the draft of every translation that is not archived, page by page. A run that follows a
 * killed one begins the file anew and reports only the rows that were not reported yet.
 */
public final class ExportJob implements JobHandler {
  public static final String KIND = "export";
  static final String FORMAT = "format";

  private static final int PAGE = 100;

  private final TenantDb db;
  private final CategoryTrees trees;
  private final EnabledLocales locales;
  private final ExportDao dao = new ExportDao();

  public ExportJob(TenantDb db, CategoryTrees trees, EnabledLocales locales) {
    this.db = db;
    this.trees = trees;
    this.locales = locales;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws IOException {
    LineFormat format = LineFormat.of(run.parameters().path(FORMAT).asText());
    CategoryTree tree = db.read(run.space(), trees::of);
    String defaultLocale = db.read(run.space(), tx -> locales.of(tx).defaultLocale());
    long row = 0;
    try (LineSink sink = format.sink(run.output())) {
      for (List<ExportedText> page = page(run, null);
          !page.isEmpty();
          page = page(run, page.getLast())) {
        for (ExportedText text : page) {
          sink.write(text.line(tree, defaultLocale));
        }
        report(run, row, page);
        row += page.size();
      }
    }
  }

  private List<ExportedText> page(JobRun run, @Nullable ExportedText last) {
    return db.read(run.space(), tx -> dao.after(tx, last, PAGE));
  }

  private void report(JobRun run, long before, List<ExportedText> page) {
    List<RowResult> rows = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      ExportedText text = page.get(i);
      long row = before + i + 1;
      if (row > run.position()) {
        String article = text.text().key().articleId().text();
        rows.add(RowResult.succeeded(row, text.facts().externalId(), article));
      }
    }
    if (!rows.isEmpty()) {
      db.write(
          run.space(),
          tx -> {
            run.progress(tx, before + page.size(), rows);
            return rows;
          });
    }
  }
}
