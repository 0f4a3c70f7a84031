package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one step of the editorial workflow inside a transaction: checks it against the state
 * machine and the tenant's rules, stores it with its version, trail, audit entry and news.
 */
public final class TranslationSteps {
  private final Outbox outbox;
  private final EditorialRules rules;
  private final SourceTexts sources;
  private final Trail trail = new Trail();
  private final ArticleDao articles = new ArticleDao();
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();
  private final Slugs slugs = new Slugs();

  public TranslationSteps(Outbox outbox, EditorialRules rules, EnabledLocales locales) {
    this.outbox = outbox;
    this.rules = rules;
    this.sources = new SourceTexts(locales);
  }

  /** What somebody asks for, and why. */
  public record Wish(TranslationStep step, @Nullable String ifMatch, @Nullable String comment) {}

  /**
   * Takes the step.
   *
   * @throws ProblemException {@code not_found}, {@code precondition_failed}, {@code invalid_state},
   *     {@code approval_required}, {@code four_eyes}
   */
  public Translation take(ChangeTx tx, Key key, Wish wish) {
    Translation current = lock(tx, key);
    EntityTags.check(wish.ifMatch(), current.version());
    Publication next = next(tx, current.publication(), wish.step());
    boolean moves = !next.equals(current.publication());
    Translation moved = moves ? current.stepped(next, tx.now()) : current;
    if (moves) {
      store(tx, current, moved, wish);
    }
    tx.audit(entry(wish, moved));
    return moved;
  }

  /** The translation, kept from others until the transaction ends. */
  public Translation lock(ChangeTx tx, Key key) {
    articles.touch(tx, key.articleId());
    return translations.find(tx, key).orElseThrow(() -> ProblemException.notFound("translation"));
  }

  private Publication next(ChangeTx tx, Publication current, TranslationStep step) {
    String who = tx.actor().id();
    return switch (step) {
      case SUBMITTED -> current.submitted(who);
      case APPROVED -> {
        Publication approved = current.approved();
        rules.of(tx).requireApprover(current, who);
        yield approved;
      }
      case REJECTED -> current.rejected();
      case PUBLISHED -> {
        rules.of(tx).requirePublishable(current, who);
        yield current.published();
      }
      case UNPUBLISHED -> current.unpublished();
      case ARCHIVED -> current.archived();
      case CREATED,
          EDITED,
          IMPORTED,
          RESTORED,
          CONFIRMED,
          SCHEDULED,
          SCHEDULE_CANCELLED,
          SCHEDULE_FAILED,
          RENDERED ->
          throw new IllegalArgumentException(step + " does not move a translation");
    };
  }

  private void store(ChangeTx tx, Translation current, Translation moved, Wish wish) {
    if (!translations.updateAll(tx, List.of(moved))) {
      throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
    }
    if (moved.publication().lastVersion() > current.publication().lastVersion()) {
      versions.insertAll(tx, List.of(moved), tx.actor(), wish.comment());
      sources.published(tx, List.of(moved.key()));
    }
    if (moved.publication().live()) {
      slugs.claim(tx, moved);
    }
    trail.note(
        tx,
        wish.step(),
        current.publication(),
        moved,
        moved.publication().liveVersion(),
        wish.comment());
    if (current.publication().live() || moved.publication().live()) {
      outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, moved.key().articleId().value());
    }
  }

  private static AuditEntry entry(Wish wish, Translation moved) {
    AuditEntry entry =
        AuditEntry.of(wish.step().action(), "article", moved.key().articleId())
            .with("locale", moved.key().locale())
            .with("state", moved.publication().position());
    Integer live = moved.publication().liveVersion();
    return live == null ? entry : entry.with("version", live);
  }
}
