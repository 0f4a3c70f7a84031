package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * The slug that a live text wants.
 *
 * @param base what it would be if nobody else had it
 * @param chosen by its author, not derived from the title
 */
record SlugClaim(Key key, String base, boolean chosen) {
  private static final int LAST_NUMBER = 9;
  private static final int TAIL = 8;

  static SlugClaim of(Translation live) {
    String chosen = live.text().slug();
    return chosen == null
        ? new SlugClaim(live.key(), SlugText.of(live.text().title()), false)
        : new SlugClaim(live.key(), chosen, true);
  }

  /** Where it may be, best first; the last one holds a part of the article's id. */
  List<Slug> candidates() {
    List<Slug> candidates = new ArrayList<>();
    candidates.add(slug(base));
    String stem = SlugText.cut(base, ArticleText.LONGEST_SLUG - TAIL - 1);
    for (int number = 2; number <= LAST_NUMBER; number++) {
      candidates.add(slug(stem + "-" + number));
    }
    String id = key.articleId().text();
    candidates.add(slug(stem + "-" + id.substring(id.length() - TAIL)));
    return candidates;
  }

  /** Whether a slug that it has already is as good as any. */
  boolean suits(String present) {
    return chosen
        ? present.equals(base)
        : candidates().stream().anyMatch(candidate -> candidate.text().equals(present));
  }

  private Slug slug(String text) {
    return new Slug(key.locale(), text);
  }

  /** A part of an address in one locale. */
  record Slug(String locale, String text) {}
}
