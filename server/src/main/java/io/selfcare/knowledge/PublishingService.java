package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationSteps.Wish;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import org.jspecify.annotations.Nullable;

/** Moves translations between draft, review, live and archive, one step at a time. */
public final class PublishingService {
  private final TenantDb db;
  private final TranslationSteps steps;
  private final ChangeFeed feed = new ChangeFeed();

  public PublishingService(TenantDb db, TranslationSteps steps) {
    this.db = db;
    this.steps = steps;
  }

  /** A step that somebody asks for. */
  public record Step(
      SpaceId space, Actor actor, ArticleId article, String locale, @Nullable String ifMatch) {}

  /** Takes a step of the state machine. */
  public Translation take(Step asked, TranslationStep step, @Nullable String comment) {
    Key key = TranslationKeys.of(asked.article(), asked.locale());
    Wish wish = new Wish(step, asked.ifMatch(), comment);
    return db.change(asked.space(), asked.actor(), tx -> steps.take(tx, key, wish));
  }

  /** Makes the draft live. */
  public Translation publish(Step asked, @Nullable String comment) {
    return take(asked, TranslationStep.PUBLISHED, comment);
  }

  /** Makes the draft live and puts the change on reading lists. */
  public Translation publish(Step asked, @Nullable String comment, Announcement announcement) {
    Key key = TranslationKeys.of(asked.article(), asked.locale());
    Wish wish = new Wish(TranslationStep.PUBLISHED, asked.ifMatch(), comment);
    return db.change(
        asked.space(),
        asked.actor(),
        tx -> {
          Translation live = steps.take(tx, key, wish);
          feed.announce(tx, live.key(), announcement);
          return live;
        });
  }

  /** Takes back what is live. */
  public Translation unpublish(Step asked) {
    return take(asked, TranslationStep.UNPUBLISHED, null);
  }

  /** Takes the translation out of use and keeps it. */
  public Translation archive(Step asked) {
    return take(asked, TranslationStep.ARCHIVED, null);
  }
}
