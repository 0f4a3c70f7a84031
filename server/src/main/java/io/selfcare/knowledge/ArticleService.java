package io.selfcare.knowledge;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Articles and what their translations share; the texts are {@link TranslationService}'s. */
public final class ArticleService {
  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final TranslationService texts;
  private final EditorialRules rules;
  private final ArticleDao articles = new ArticleDao();
  private final ArticleListDao lists = new ArticleListDao();
  private final TranslationDao translations = new TranslationDao();
  private final CategoryDao categories = new CategoryDao();
  private final ChangeFeed feed = new ChangeFeed();
  private final RelatedRules related = new RelatedRules();

  public ArticleService(
      TenantDb db, Outbox outbox, Ids ids, TranslationService texts, EditorialRules rules) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
    this.texts = texts;
    this.rules = rules;
  }

  /**
   * Makes an article; each translation is a draft.
   *
   * @throws ProblemException {@code external_id_taken}, {@code locale_not_enabled}, {@code
   *     validation_failed}
   */
  public Article create(SpaceId space, Actor actor, ArticleFacts facts, List<NewTranslation> sent) {
    return db.change(
        space,
        actor,
        tx -> {
          ArticleId id = make(tx, facts, sent);
          tx.audit(
              AuditEntry.of("article.created", "article", id).with("translations", sent.size()));
          return require(tx, id);
        });
  }

  /** The same as part of a larger change, which leaves the audit entry. */
  public ArticleId make(ChangeTx tx, ArticleFacts facts, List<NewTranslation> sent) {
    ArticleId id = new ArticleId(ids.next());
    requireCategory(tx, facts.categoryId());
    related.require(tx, id, facts.related());
    articles.insertAll(tx, List.of(Article.created(id, facts, tx.now())));
    texts.createAll(tx, id, sent);
    return id;
  }

  /** Whether there is such an article. */
  public boolean exists(TenantTx tx, ArticleId id) {
    return articles.find(tx, id).isPresent();
  }

  public Article get(SpaceId space, ArticleId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** One page of articles, with where their translations stand. */
  public Page<Article> list(
      SpaceId space, ArticleFilter filter, ArticleOrder order, PageRequest page) {
    return db.read(
        space,
        tx -> {
          ArticleListDao.StaleFilter stale = staleFilter(tx, filter);
          Page<Article> found =
              page.page(lists.list(tx, filter, stale, order, page), order::position);
          UnaryOperator<Article> flag = flag(tx, found.data());
          Map<ArticleId, List<TranslationSummary>> summaries =
              translations.summaries(tx, found.data().stream().map(Article::id).toList());
          return found.map(a -> flag.apply(a.with(summaries.getOrDefault(a.id(), List.of()))));
        });
  }

  /**
   * Changes what all translations share; live at once.
   *
   * @param right asked when the visibility of a live article changes
   */
  public Article update(
      SpaceId space,
      Actor actor,
      ArticleId id,
      @Nullable String ifMatch,
      ArticleChange change,
      PublishRight right) {
    return db.change(
        space,
        actor,
        tx -> {
          articles.touch(tx, id);
          Article current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          ArticleFacts next = ArticleRules.apply(current.facts(), change);
          if (current.live() && !next.access().equals(current.facts().access())) {
            right.require();
          }
          requireCategory(tx, next.categoryId());
          if (change.related().present()) {
            related.require(tx, id, next.related());
          }
          if (!articles.updateAll(tx, List.of(current.with(next)))) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(AuditEntry.of("article.updated", "article", id));
          outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, id.value());
          return require(tx, id);
        });
  }

  /**
   * Removes an article with every translation.
   *
   * @param right asked when one of them is live
   */
  public void delete(
      SpaceId space, Actor actor, ArticleId id, @Nullable String ifMatch, PublishRight right) {
    db.change(
        space,
        actor,
        tx -> {
          articles.touch(tx, id);
          Article current = require(tx, id);
          EntityTags.check(ifMatch, current.version());
          if (current.live()) {
            right.require();
          }
          feed.deleting(tx, id, null);
          articles.delete(tx, id);
          tx.audit(AuditEntry.of("article.deleted", "article", id));
          outbox.publish(tx, KnowledgeTopics.ARTICLE_DELETED, id.value());
          return id;
        });
  }

  private Article require(TenantTx tx, ArticleId id) {
    Article article = articles.find(tx, id).orElseThrow(() -> ProblemException.notFound("article"));
    return flag(tx, List.of(article))
        .apply(article.with(translations.summaries(tx, List.of(id)).getOrDefault(id, List.of())));
  }

  /** Finds out which articles are stale; asks for the tenant's rules only when one has a date. */
  private UnaryOperator<Article> flag(TenantTx tx, List<Article> found) {
    if (found.stream().noneMatch(article -> article.facts().care().dated())) {
      return UnaryOperator.identity();
    }
    Editorial editorial = rules.of(tx);
    return article -> article.with(editorial.stale(article.facts().care(), tx.now()));
  }

  private ArticleListDao.@Nullable StaleFilter staleFilter(TenantTx tx, ArticleFilter filter) {
    return filter.stale() == null
        ? null
        : new ArticleListDao.StaleFilter(filter.stale(), rules.of(tx).overdueBefore(tx.now()));
  }

  private void requireCategory(TenantTx tx, @Nullable CategoryId category) {
    if (category != null && !categories.exists(tx, category)) {
      throw ProblemException.invalid("/categoryId", "unknown", "There is no such category.");
    }
  }
}
