package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.ArticleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes what changed for readers, in the transaction that changes it. Reading it is not its work.
 */
final class ChangeFeed {
  private final ChangeFeedDao dao = new ChangeFeedDao();

  /** Notes those of the steps that readers notice, all in one statement. */
  void note(ChangeTx tx, List<TranslationEvent> events) {
    List<ChangeFeedDao.Entry> entries = new ArrayList<>();
    for (TranslationEvent event : events) {
      String kind = kind(event);
      if (kind != null) {
        entries.add(new ChangeFeedDao.Entry(kind, event));
      }
    }
    dao.insertAll(tx, entries);
  }

  /**
   * Notes that what is live of an article will be deleted; before it is.
   *
   * @param locale null for all
   */
  void deleting(ChangeTx tx, ArticleId article, @Nullable String locale) {
    dao.insertDeleted(tx, article, locale);
  }

  /** Puts the last change of a translation on reading lists. */
  void announce(ChangeTx tx, Key key, Announcement announcement) {
    dao.announce(
        tx,
        key,
        announcement.roles().stream().map(Role::word).toList(),
        announcement.mustRead(),
        announcement.summary());
  }

  private static @Nullable String kind(TranslationEvent event) {
    TranslationState from = event.from() == null ? null : event.from().state();
    TranslationState to = event.to().state();
    if (to == TranslationState.PUBLISHED) {
      return from == to ? "updated" : "published";
    }
    if (from == TranslationState.PUBLISHED) {
      return to == TranslationState.ARCHIVED ? "archived" : "unpublished";
    }
    return null;
  }
}
