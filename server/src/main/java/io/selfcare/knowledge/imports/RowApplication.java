package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.Care;
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
import io.selfcare.platform.jobs.RowAction;
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
    ImportRow.Placing placing = article.fresh() ? row.placing().or(row.forNew()) : row.placing();
    Access access = placing.access() == null ? article.facts().access() : placing.access();
    boolean hidesOrShows = !access.equals(article.facts().access()) && article.live();
    if (hidesOrShows && !options.mayPublish()) {
      return RowResult.failed(
          row.number(),
          row.externalId(),
          ErrorCode.FORBIDDEN,
          "The visibility of a live article can only be changed with the scope knowledge:publish.",
          List.of());
    }
    ArticleFacts before = article.facts();
    ArticleFacts facts = facts(before, row, placing.category(), access);
    RowAction action = facts.equals(before) ? RowAction.UNCHANGED : RowAction.UPDATED;
    if (article.fresh() || !row.text().saysNothing() || options.publish()) {
      try {
        action = strongest(action, text(article, row));
      } catch (BodyRefusedException e) {
        return refused(row, "/body", e.code(), e.getMessage());
      } catch (ProblemException e) {
        return RowResult.failed(
            row.number(), row.externalId(), e.code(), String.valueOf(e.getMessage()), List.of());
      } catch (MissingTextException e) {
        return refused(row, "/" + e.field(), "required", e.getMessage());
      }
    }
    article.facts(facts);
    return RowResult.succeeded(
            row.number(), row.externalId(), change == null ? null : article.article().id().text())
        .did(action)
        .remarked(row.remarks());
  }

  private static RowResult refused(ImportRow row, String pointer, String code, String detail) {
    return RowResult.failed(
        row.number(),
        row.externalId(),
        ErrorCode.VALIDATION_FAILED,
        detail,
        List.of(new Violation(pointer, code, detail)));
  }

  /** A row that changes facts and publishes has updated. */
  private static RowAction strongest(RowAction facts, RowAction text) {
    boolean weaker = text == RowAction.UNCHANGED || text == RowAction.PUBLISHED;
    return facts == RowAction.UPDATED && weaker ? facts : text;
  }

  private ArticleFacts facts(
      ArticleFacts current, ImportRow row, @Nullable List<String> path, Access access) {
    CategoryId category = current.categoryId();
    if (path != null) {
      category = categories.resolve(tx, change, path, row.locale()).orElse(category);
    }
    Care care = current.care();
    return new ArticleFacts(
        current.externalId(),
        category,
        access,
        row.tags() == null ? current.tags() : row.tags(),
        current.related(),
        new Care(
            row.care().owner() == null ? care.owner() : row.care().owner(),
            row.care().reviewBy() == null ? care.reviewBy() : row.care().reviewBy(),
            row.care().expiresAt() == null ? care.expiresAt() : row.care().expiresAt()));
  }

  /** Rows of one translation add up; all are laid upon what the record has, as one change. */
  private RowAction text(DraftArticle article, ImportRow row) {
    Key key = new Key(article.article().id(), row.locale());
    Translation before = chunk.stored(key).orElse(null);
    Translation current = article.current(row.locale(), before);
    if (current == null && row.text().saysNothing() && !article.fresh()) {
      return RowAction.UNCHANGED;
    }
    ArticleText text = text(row, current);
    Translation next = before == null ? created(article, key, text) : edited(before, text);
    boolean edited = current == null || !text.equals(current.text());
    boolean goesLive =
        options.publish() && !row.draft() && next.publication().hasUnpublishedChanges();
    if (goesLive) {
      editorial.requirePublishable(next.publication(), by);
      next = next.withPublication(next.publication().published());
    }
    article.drafts().put(row.locale(), new DraftArticle.Draft(before, numbered(before, next)));
    if (current == null) {
      return RowAction.CREATED;
    }
    return edited ? RowAction.UPDATED : goesLive ? RowAction.PUBLISHED : RowAction.UNCHANGED;
  }

  private static ArticleText text(ImportRow row, @Nullable Translation current) {
    if (current != null) {
      return row.text().onto(current.text());
    }
    String missing = row.text().missing();
    if (missing != null) {
      throw new MissingTextException(missing);
    }
    return row.text().created();
  }

  private Translation created(DraftArticle article, Key key, ArticleText text) {
    String html = renderer.html(tx, key.locale(), text);
    int lastVersion = article.fresh() ? 0 : bulk.lastVersion(tx, key);
    Publication draft = Publication.draftAfter(lastVersion).editedBy(by);
    return new Translation(key, text, html, draft, 1, tx.now(), tx.now());
  }

  private Translation edited(Translation before, ArticleText text) {
    if (before.text().equals(text)) {
      return before;
    }
    Translation edited =
        before.edited(text, renderer.html(tx, before.key().locale(), text), tx.now());
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
