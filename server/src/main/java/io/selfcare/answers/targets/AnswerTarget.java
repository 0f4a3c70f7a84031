package io.selfcare.answers.targets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant wants in a locale.
 *
 * @param maxWrongPercent at most so many of a hundred answers wrong; null for the default
 * @param version counts the changes, 0 before the first
 */
public record AnswerTarget(
    String locale, @Nullable Double maxWrongPercent, long version, @Nullable Instant updatedAt) {
  /** The tenant has never set one. */
  static AnswerTarget none(String locale) {
    return new AnswerTarget(locale, null, 0, null);
  }
}
