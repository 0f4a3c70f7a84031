package io.selfcare.answers;

import io.selfcare.answers.contexts.HeldRules;
import io.selfcare.answers.priors.ArticlePriors;
import io.selfcare.knowledge.quality.Popularity;
import java.time.LocalDate;
import java.util.Map;

/** Leanings for tests of what does not lean. */
final class Leanings {
  private Leanings() {}

  static Leaning none() {
    return new Leaning(
        HeldRules.NONE, new ArticlePriors(new Popularity(LocalDate.EPOCH, Map.of())));
  }
}
