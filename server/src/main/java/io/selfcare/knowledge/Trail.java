package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationEvent.Position;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who did what to a translation, when and why, for those who work on it, and tells the feed
 * of changes what readers notice of it.
 */
public final class Trail {
  private final TrailDao dao = new TrailDao();
  private final ChangeFeed feed = new ChangeFeed();
  private final TranslationDao translations = new TranslationDao();

  /** Notes a step in the transaction that takes it. */
  public void note(
      ChangeTx tx,
      TranslationStep step,
      @Nullable Publication from,
      Translation to,
      @Nullable Integer version,
      @Nullable String comment) {
    noteAll(tx, List.of(event(tx, tx.actor(), step, from, to, version, comment)));
  }

  /** Notes many steps at once. */
  void noteAll(ChangeTx tx, List<TranslationEvent> events) {
    dao.insertAll(tx, events);
    feed.note(tx, events);
  }

  static TranslationEvent event(
      ChangeTx tx,
      Actor actor,
      TranslationStep step,
      @Nullable Publication from,
      Translation to,
      @Nullable Integer version,
      @Nullable String comment) {
    return new TranslationEvent(
        to.key(),
        step,
        from == null ? null : Position.of(from),
        Position.of(to.publication()),
        version,
        comment,
        actor,
        tx.now());
  }

  /** The latest first. */
  public Page<TranslationEvent> list(
      TenantDb db, SpaceId space, ArticleId article, String locale, PageRequest page) {
    Key key = TranslationKeys.of(article, locale);
    return db.read(
        space,
        tx -> {
          if (translations.find(tx, key).isEmpty()) {
            throw ProblemException.notFound("translation");
          }
          return page.page(dao.list(tx, key, page), row -> Long.toString(row.number()))
              .map(TrailDao.Numbered::event);
        });
  }
}
