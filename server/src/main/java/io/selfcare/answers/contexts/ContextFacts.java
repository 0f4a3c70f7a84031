package io.selfcare.answers.contexts;

import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param name what the team calls it
 * @param conditions where it holds
 * @param help what helps there
 * @param priority the higher one comes first
 */
record ContextFacts(String name, Conditions conditions, Help help, int priority, boolean enabled) {
  /** Where a rule holds; an empty list holds everywhere. */
  record Conditions(List<String> pages, List<String> journeySteps, List<String> segments) {
    Conditions {
      pages = List.copyOf(pages);
      journeySteps = List.copyOf(journeySteps);
      segments = List.copyOf(segments);
    }

    /** How many kinds of condition it has. */
    int kinds() {
      return (pages.isEmpty() ? 0 : 1)
          + (journeySteps.isEmpty() ? 0 : 1)
          + (segments.isEmpty() ? 0 : 1);
    }
  }

  /**
   * What helps.
   *
   * @param articles in the order in which they come
   * @param category what is in it or below it
   * @param tags what has one of them
   */
  record Help(List<ArticleId> articles, @Nullable CategoryId category, List<String> tags) {
    Help {
      articles = List.copyOf(articles);
      tags = List.copyOf(tags);
    }

    boolean isNothing() {
      return articles.isEmpty() && category == null && tags.isEmpty();
    }
  }

  /**
   * The same, when it keeps the rules between its fields.
   *
   * @throws ProblemException {@code validation_failed}
   */
  ContextFacts checked() {
    if (name.isBlank()) {
      throw ProblemException.invalid("/name", "blank", "A rule needs a name your team knows.");
    }
    if (conditions.kinds() == 0) {
      throw ProblemException.invalid(
          "/pages", "required", "Say where the rule holds: pages, journeySteps or segments.");
    }
    if (help.isNothing()) {
      throw ProblemException.invalid(
          "/articleIds", "required", "Say what helps there: articleIds, a categoryId or tags.");
    }
    for (int i = 0; i < conditions.pages().size(); i++) {
      PagePattern.check(conditions.pages().get(i), "/pages/" + i);
    }
    return this;
  }
}
