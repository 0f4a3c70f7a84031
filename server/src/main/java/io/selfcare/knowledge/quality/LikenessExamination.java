package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.quality.likeness.Collision;
import io.selfcare.knowledge.quality.likeness.CollisionFinder;
import io.selfcare.knowledge.quality.likeness.Duplicate;
import io.selfcare.knowledge.quality.likeness.DuplicateFinder;
import io.selfcare.knowledge.quality.likeness.KnownText;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is there twice in one locale: takes text after text, then says what it found. */
final class LikenessExamination {
  /** Bounds the memory of one examination; what comes after is compared by its title alone. */
  private static final int MOST_PHRASES = 150_000;

  private final String locale;
  private final DuplicateFinder duplicates;
  private final CollisionFinder collisions;

  LikenessExamination(TextWords words, String locale) {
    this.locale = locale;
    this.duplicates = new DuplicateFinder(words, locale);
    this.collisions = new CollisionFinder(words, locale);
  }

  void add(ExaminedText text) {
    List<String> variants = collisions.size() < MOST_PHRASES ? text.variants() : List.of();
    KnownText known =
        new KnownText(text.article(), text.title(), variants, PlainText.of(text.html()));
    duplicates.add(known);
    collisions.add(known);
  }

  List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    for (Duplicate pair : duplicates.duplicates()) {
      String other = pair.second().text();
      found.add(
          new Finding(
              pair.first(), pair.second(), locale, new Evidence.SameText(other, pair.likeness())));
    }
    Set<Claim> claimed = new HashSet<>();
    for (Collision collision : collisions.collisions()) {
      if (claimed.add(Claim.of(collision))) {
        found.add(finding(collision));
      }
    }
    return found;
  }

  private Finding finding(Collision collision) {
    return new Finding(
        collision.article(),
        collision.other(),
        locale,
        new Evidence.SameQuestion(
            collision.phrase(),
            collision.closest(),
            collision.other().text(),
            collision.likeness()));
  }

  /** The same two phrases are one finding, whichever of the articles comes first. */
  private record Claim(Set<ArticleId> articles, Set<String> phrases) {
    static Claim of(Collision collision) {
      return new Claim(
          new HashSet<>(List.of(collision.article(), collision.other())),
          new HashSet<>(List.of(collision.phrase(), collision.closest())));
    }
  }
}
