package io.selfcare.answers.contexts;

import java.util.Comparator;
import java.util.List;

/** Which rules hold where a customer stands. Pure. */
final class ContextMatcher {
  /** The higher priority, then what says more about the place, then the older one. */
  private static final Comparator<ContextRule> ORDER =
      Comparator.<ContextRule>comparingInt(rule -> -rule.facts().priority())
          .thenComparingInt(rule -> -rule.facts().conditions().kinds())
          .thenComparing(rule -> rule.id().text());

  private ContextMatcher() {}

  /** The rules that hold, the one that comes first first. */
  static List<ContextRule> held(List<ContextRule> rules, Place place) {
    PageAddress page = place.page();
    return rules.stream().filter(rule -> holds(rule, page, place)).sorted(ORDER).toList();
  }

  private static boolean holds(ContextRule rule, PageAddress page, Place place) {
    ContextFacts.Conditions conditions = rule.facts().conditions();
    return conditions.kinds() > 0
        && (conditions.pages().isEmpty()
            || conditions.pages().stream().anyMatch(p -> PagePattern.of(p).fits(page)))
        && (conditions.journeySteps().isEmpty()
            || conditions.journeySteps().stream().anyMatch(place::isAt))
        && (conditions.segments().isEmpty()
            || conditions.segments().stream().anyMatch(place.segments()::contains));
  }
}
