package io.selfcare.answers.contexts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands.
 *
 * @param pageUrl the address of the page, as the page sent it
 * @param journeyStep the step of a journey, in the tenant's words
 * @param segments those of a customer who is signed in
 */
public record Place(@Nullable String pageUrl, @Nullable String journeyStep, Set<String> segments) {
  public Place {
    segments = Set.copyOf(segments);
  }

  PageAddress page() {
    return PageAddress.of(pageUrl);
  }

  boolean isAt(String step) {
    return journeyStep != null && step(step).equals(step(journeyStep));
  }

  private static String step(String step) {
    return step.strip().toLowerCase(Locale.ROOT);
  }
}
