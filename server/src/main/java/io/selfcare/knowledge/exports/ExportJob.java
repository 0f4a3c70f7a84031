package io.selfcare.knowledge.exports;

import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.everything.EverythingExport;
import io.selfcare.knowledge.lines.LineFormat;
import io.selfcare.knowledge.lines.LineSink;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the draft of every translation that is not archived, page by page. A run that follows a
 * killed one begins the file anew and reports only the rows that were not reported yet.
 */
public final class ExportJob implements JobHandler {
  public static final String KIND = "export";
  static final String FORMAT = "format";
  static final String FILTER = "filter";
  static final String ZIP = "zip";

  private static final int PAGE = 100;

  private final TenantDb db;
  private final CategoryTrees trees;
  private final EnabledLocales locales;
  private final EverythingExport everything;
  private final ExportDao dao = new ExportDao();

  public ExportJob(
      TenantDb db, CategoryTrees trees, EnabledLocales locales, EverythingExport everything) {
    this.everything = everything;
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
    String word = run.parameters().path(FORMAT).asText();
    if (word.equals(ZIP)) {
      everything.run(run);
    } else {
      lines(run, LineFormat.of(word));
    }
  }

  private void lines(JobRun run, LineFormat format) throws IOException {
    ExportFilter filter = ExportFilter.of(run.parameters().path(FILTER));
    CategoryTree tree = db.read(run.space(), trees::of);
    String defaultLocale = db.read(run.space(), tx -> locales.of(tx).defaultLocale());
    long row = 0;
    try (LineSink sink = format.sink(run.output())) {
      for (List<ExportedText> page = page(run, filter, null);
          !page.isEmpty();
          page = page(run, filter, page.getLast())) {
        Map<ArticleId, String> names = names(run, page);
        for (ExportedText text : page) {
          sink.write(text.line(tree, defaultLocale, names));
        }
        report(run, row, page);
        row += page.size();
      }
    }
  }

  private List<ExportedText> page(JobRun run, ExportFilter filter, @Nullable ExportedText last) {
    return db.read(run.space(), tx -> dao.after(tx, filter, last, PAGE));
  }

  private Map<ArticleId, String> names(JobRun run, List<ExportedText> page) {
    List<ArticleId> related =
        page.stream().flatMap(text -> text.facts().related().stream()).distinct().toList();
    return related.isEmpty() ? Map.of() : db.read(run.space(), tx -> dao.names(tx, related));
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
