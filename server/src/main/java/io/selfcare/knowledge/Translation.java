package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import java.time.Instant;

/**
 * The draft of an article in one locale, and whether something of it is live.
 *
 * @param html the body as safe HTML, as it was derived when it was stored
 * @param version counts the changes
 * @param sourceChanged what is live in the tenant's first language is newer than what this draft
 *     was last held against
 */
public record Translation(
    Key key,
    ArticleText text,
    String html,
    Publication publication,
    long version,
    Instant createdAt,
    Instant updatedAt,
    boolean sourceChanged) {
  /** A translation that fits its source. */
  public Translation(
      Key key,
      ArticleText text,
      String html,
      Publication publication,
      long version,
      Instant createdAt,
      Instant updatedAt) {
    this(key, text, html, publication, version, createdAt, updatedAt, false);
  }

  /** Which translation. */
  public record Key(ArticleId articleId, String locale) {}

  /** One step further. */
  public Translation stepped(Publication next, Instant now) {
    return withPublication(next).numbered(version + 1, now);
  }

  /** The same text, live or not as said; still the same change. */
  public Translation withPublication(Publication next) {
    return new Translation(key, text, html, next, version, createdAt, updatedAt, sourceChanged);
  }

  /** The same with the number and the time of its change. */
  public Translation numbered(long number, Instant now) {
    return new Translation(key, text, html, publication, number, createdAt, now, sourceChanged);
  }

  /** Another draft; the same text again is no new draft. */
  public Translation edited(ArticleText newText, String newHtml, Instant now) {
    Publication next = newText.equals(text) ? publication : publication.edited();
    return new Translation(key, newText, newHtml, next, version + 1, createdAt, now);
  }
}
