package io.selfcare.knowledge;

import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Set;

/** What an article may be. */
final class ArticleRules {
  private ArticleRules() {}

  /**
   * Who finds the article.
   *
   * @throws ProblemException when segments are missing, or sent with another visibility
   */
  static Access access(Visibility visibility, List<String> segments) {
    if (visibility == Visibility.SEGMENT && segments.isEmpty()) {
      throw ProblemException.invalid(
          "/segments", "required", "The visibility 'segment' needs at least one segment.");
    }
    if (visibility != Visibility.SEGMENT && !segments.isEmpty()) {
      throw ProblemException.invalid(
          "/segments", "not_allowed", "Segments belong to the visibility 'segment' only.");
    }
    return new Access(visibility, Set.copyOf(segments));
  }

  /** The facts after a change; with another visibility old segments go. */
  static ArticleFacts apply(ArticleFacts current, ArticleChange change) {
    Access access = current.access();
    Visibility visibility = change.visibility().or(access.visibility());
    if (visibility == null) {
      visibility = access.visibility();
    }
    boolean keep = visibility == Visibility.SEGMENT && !change.segments().present();
    List<String> segments = keep ? List.copyOf(access.segments()) : list(change.segments());
    return new ArticleFacts(
        change.externalId().or(current.externalId()),
        change.categoryId().or(current.categoryId()),
        access(visibility, segments),
        change.tags().present() ? list(change.tags()) : current.tags(),
        change.related().present() ? list(change.related()) : current.related(),
        new Care(
            change.owner().or(current.care().owner()),
            change.reviewBy().or(current.care().reviewBy()),
            change.expiresAt().or(current.care().expiresAt())));
  }

  private static <T> List<T> list(Sent<List<T>> sent) {
    List<T> value = sent.value();
    return value == null ? List.of() : value;
  }

  /**
   * The body as safe HTML.
   *
   * @param pointer where the text was sent
   */
  static String html(
      TextRenderer renderer, TenantTx tx, String locale, ArticleText text, String pointer) {
    try {
      return renderer.html(tx, locale, text);
    } catch (BodyRefusedException e) {
      throw ProblemException.invalid(pointer + "/body", e.code(), e.getMessage());
    }
  }

  /** A title that shows nothing is none. */
  static void requireTitle(String title, String pointer) {
    if (title.isBlank()) {
      throw ProblemException.invalid(
          pointer + "/title", "blank", "A title needs a visible character.");
    }
  }
}
