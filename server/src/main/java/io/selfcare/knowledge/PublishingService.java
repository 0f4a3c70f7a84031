package io.selfcare.knowledge;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves translations between draft, live and archive. */
public final class PublishingService {
  private final TenantDb db;
  private final Outbox outbox;
  private final ArticleDao articles = new ArticleDao();
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();
  private final Slugs slugs = new Slugs();

  public PublishingService(TenantDb db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  /** A step that somebody asks for. */
  public record Step(
      SpaceId space, Actor actor, ArticleId article, String locale, @Nullable String ifMatch) {}

  /** Makes the draft live. */
  public Translation publish(Step step, @Nullable String comment) {
    return move(step, "article.published", Publication::published, comment);
  }

  /** Takes back what is live. */
  public Translation unpublish(Step step) {
    return move(step, "article.unpublished", Publication::unpublished, null);
  }

  /** Takes the translation out of use and keeps it. */
  public Translation archive(Step step) {
    return move(step, "article.archived", Publication::archived, null);
  }

  private Translation move(
      Step step, String action, UnaryOperator<Publication> transition, @Nullable String comment) {
    return db.change(step.space(), step.actor(), tx -> move(tx, step, action, transition, comment));
  }

  private Translation move(
      ChangeTx tx,
      Step step,
      String action,
      UnaryOperator<Publication> transition,
      @Nullable String comment) {
    articles.touch(tx, step.article());
    Translation current =
        translations
            .find(tx, TranslationKeys.of(step.article(), step.locale()))
            .orElseThrow(() -> ProblemException.notFound("translation"));
    EntityTags.check(step.ifMatch(), current.version());
    Publication next = transition.apply(current.publication());
    boolean moves = !next.equals(current.publication());
    Translation moved = moves ? current.stepped(next, tx.now()) : current;
    if (moves) {
      store(tx, current, moved, comment);
    }
    tx.audit(entry(step, action, moved));
    return moved;
  }

  private void store(
      ChangeTx tx, Translation current, Translation moved, @Nullable String comment) {
    if (!translations.updateAll(tx, List.of(moved))) {
      throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
    }
    if (moved.publication().lastVersion() > current.publication().lastVersion()) {
      versions.insertAll(tx, List.of(moved), tx.actor(), comment);
    }
    if (moved.publication().live()) {
      slugs.claim(tx, moved);
    }
    outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, moved.key().articleId().value());
  }

  private static AuditEntry entry(Step step, String action, Translation moved) {
    AuditEntry entry =
        AuditEntry.of(action, "article", step.article()).with("locale", moved.key().locale());
    Integer live = moved.publication().liveVersion();
    return live == null ? entry : entry.with("version", live);
  }
}
