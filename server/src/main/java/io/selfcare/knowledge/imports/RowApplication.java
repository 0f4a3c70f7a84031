package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.Publication;
import io.selfcare.knowledge.TextRenderer;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.jobs.RowResult;
import io.selfcare.search.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays rows upon the articles of their chunk. A row that says what is stored changes nothing. */
final class RowApplication {
  private final TenantTx tx;
  private final @Nullable ChangeTx change;
  private final ImportChunk chunk;
  private final ImportOptions options;
  private final CategoryPaths categories;
  private final BulkArticles bulk;
  private final TextRenderer renderer;
  private final Editorial editorial;
  private final String by;

  /**
   * Prepares.
   *
   * @param tx a {@link ChangeTx} unless it is a dry run
   * @param by on whose behalf
   */
  RowApplication(
      TenantTx tx,
      ImportChunk chunk,
      ImportOptions options,
      CategoryPaths categories,
      BulkArticles bulk,
      TextRenderer renderer,
      String by) {
    this.tx = tx;
    this.change = tx instanceof ChangeTx writing ? writing : null;
    this.chunk = chunk;
    this.options = options;
    this.categories = categories;
    this.bulk = bulk;
    this.renderer = renderer;
    this.editorial = bulk.editorial(tx);
    this.by = by;
  }

  RowResult apply(ImportRow row) {
    DraftArticle article = chunk.article(tx, row);
    Access access = row.access() == null ? article.facts().access() : row.access();
    boolean hidesOrShows = !access.equals(article.facts().access()) && article.live();
    if (hidesOrShows && !options.mayPublish()) {
      return RowResult.failed(
          row.number(),
          row.externalId(),
          ErrorCode.FORBIDDEN,
          "The visibility of a live article can only be changed with the scope knowledge:publish.",
          List.of());
    }
    try {
      text(article, row);
    } catch (BodyRefusedException e) {
      return RowResult.failed(
          row.number(),
          row.externalId(),
          ErrorCode.VALIDATION_FAILED,
          e.getMessage(),
          List.of(new Violation("/body", e.code(), e.getMessage())));
    } catch (ProblemException e) {
      return RowResult.failed(
          row.number(), row.externalId(), e.code(), String.valueOf(e.getMessage()), List.of());
    }
    article.facts(facts(article.facts(), row, access));
    return RowResult.succeeded(
        row.number(), row.externalId(), change == null ? null : article.article().id().text());
  }

  private ArticleFacts facts(ArticleFacts current, ImportRow row, Access access) {
    CategoryId category = current.categoryId();
    if (row.category() != null) {
      category = categories.resolve(tx, change, row.category(), row.locale()).orElse(category);
    }
    return new ArticleFacts(
        current.externalId(),
        category,
        access,
        row.tags() == null ? current.tags() : row.tags(),
        current.related(),
        current.care());
  }

  /** The last row of a translation in a chunk counts: all start from what the record has. */
  private void text(DraftArticle article, ImportRow row) {
    Key key = new Key(article.article().id(), row.locale());
    Translation before = chunk.stored(key).orElse(null);
    Translation next = before == null ? created(article, key, row) : edited(before, row);
    if (options.publish() && next.publication().hasUnpublishedChanges()) {
      editorial.requirePublishable(next.publication(), by);
      next = next.withPublication(next.publication().published());
    }
    article.drafts().put(row.locale(), new DraftArticle.Draft(before, numbered(before, next)));
  }

  private Translation created(DraftArticle article, Key key, ImportRow row) {
    String html = renderer.html(tx, row.locale(), row.text());
    int lastVersion = article.fresh() ? 0 : bulk.lastVersion(tx, key);
    Publication draft = Publication.draftAfter(lastVersion).editedBy(by);
    return new Translation(key, row.text(), html, draft, 1, tx.now(), tx.now());
  }

  private Translation edited(Translation before, ImportRow row) {
    if (before.text().equals(row.text())) {
      return before;
    }
    String html = renderer.html(tx, row.locale(), row.text());
    Translation edited = before.edited(row.text(), html, tx.now());
    return edited.withPublication(edited.publication().editedBy(by));
  }

  /** Edited, published or both: it is stored as one change. */
  private Translation numbered(@Nullable Translation before, Translation next) {
    if (before == null || before.equals(next)) {
      return next;
    }
    return next.numbered(before.version() + 1, tx.now());
  }
}
