package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.KnowledgeTopics;
import io.selfcare.knowledge.sources.Archive;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes in a zip of everything: wholly, in one transaction, into a space without content. */
public final class EverythingImport {
  private final TenantDb db;
  private final Outbox outbox;
  private final EnabledLocales locales;
  private final CategoryTrees trees;
  private final ContentDao dao = new ContentDao();
  private final AttachedFiles files = new AttachedFiles();

  public EverythingImport(TenantDb db, Outbox outbox, EnabledLocales locales, CategoryTrees trees) {
    this.db = db;
    this.outbox = outbox;
    this.locales = locales;
    this.trees = trees;
  }

  /**
   * Imports a zip.
   *
   * @throws ProblemException {@code conflict} when the space holds content already, {@code
   *     validation_failed} when a row breaks a rule; nothing is imported then
   */
  public void run(JobRun run, Path file) {
    if (run.position() > 0) {
      return;
    }
    try {
      db.change(run.space(), run.actor(), (ChangeTx tx) -> load(tx, run, file));
    } catch (RehearsedException e) {
      db.write(
          run.space(),
          tx -> {
            run.progress(tx, e.rows().size(), e.rows());
            return true;
          });
    }
  }

  /** Ends a dry run, so that its transaction is rolled back. */
  private static final class RehearsedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<RowResult> rows;

    RehearsedException(List<RowResult> rows) {
      super("rehearsed", null, false, false);
      this.rows = rows;
    }

    List<RowResult> rows() {
      return rows;
    }
  }

  private Boolean load(ChangeTx tx, JobRun run, Path file) {
    requireEmpty(tx);
    List<UUID> articles = new ArrayList<>();
    List<RowResult> results = new ArrayList<>();
    ContentRules rules = new ContentRules(locales.of(tx));
    try (Archive archive = Archive.openLarge(file)) {
      Manifest manifest = manifest(archive);
      for (ContentTable table : ContentTable.ALL) {
        if (archive.contains(table.file())) {
          int rows = load(tx, archive, table, rules, articles);
          Integer said = manifest.rows().get(table.file());
          if (said == null || said != rows) {
            throw new ProblemException(
                ErrorCode.VALIDATION_FAILED,
                "%s has %d rows, the manifest says %s; nothing was imported."
                    .formatted(table.file(), rows, said));
          }
          results.add(RowResult.succeeded(results.size() + 1, table.file(), null));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    requireTree(tx);
    if (run.dryRun()) {
      throw new RehearsedException(results);
    }
    if (!articles.isEmpty()) {
      outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, articles);
    }
    tx.audit(
        AuditEntry.of("everything.imported", "job", run.id()).with("articles", articles.size()));
    run.progress(tx, results.size(), results);
    return true;
  }

  private void requireEmpty(ChangeTx tx) {
    for (ContentTable table : ContentTable.ALL) {
      if (dao.count(tx, table) > 0) {
        throw new ProblemException(
            ErrorCode.CONFLICT,
            "Everything can only be imported where there is no content yet; there are %s. Import articles instead, or use another tenant."
                .formatted(table.name().replace('_', ' ')));
      }
    }
  }

  private void requireTree(ChangeTx tx) {
    if (!trees.of(tx).sound()) {
      throw new ProblemException(
          ErrorCode.VALIDATION_FAILED,
          "The categories are no tree, or too deep a one; nothing was imported.");
    }
  }

  private static Manifest manifest(Archive archive) throws IOException {
    if (!archive.contains(Manifest.FILE)) {
      throw new ProblemException(
          ErrorCode.VALIDATION_FAILED,
          "The zip is no export of everything: it has no manifest.json.");
    }
    try (InputStream input = archive.read(Manifest.FILE)) {
      return Manifest.of(new ObjectMapper().readTree(input.readNBytes(1 << 16)));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new ProblemException(ErrorCode.VALIDATION_FAILED, "manifest.json is not JSON.");
    }
  }

  private int load(
      ChangeTx tx, Archive archive, ContentTable table, ContentRules rules, List<UUID> articles)
      throws IOException {
    RowBatch batch = new RowBatch(tx, dao, table);
    int count = 0;
    try (ContentRows rows = new ContentRows(table.file(), archive.read(table.file()))) {
      for (ObjectNode row = rows.next(); row != null; row = rows.next()) {
        String broken = rules.complete(table, row);
        if (broken == null) {
          broken = batch.add(row);
        }
        if (broken == null && table.ofFiles()) {
          batch.store();
          broken = files.load(tx, archive, row);
        }
        if (broken != null) {
          throw rows.broken(broken);
        }
        count++;
        if (table.name().equals("articles")) {
          articles.add(id(rows, row));
        }
      }
    }
    batch.store();
    return count;
  }

  private static UUID id(ContentRows rows, ObjectNode row) {
    try {
      return UUID.fromString(row.path("id").asText());
    } catch (IllegalArgumentException e) {
      throw rows.broken("has no id");
    }
  }
}
