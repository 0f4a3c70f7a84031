package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.Translation.Key;
import java.time.LocalDate;
import java.util.Map;

/**
 * How much readers have used texts lately, at one moment.
 *
 * @param day readers were counted up to its beginning
 * @param uses for the texts used most: every answer that showed it counts a tenth, every reader who
 *     was helped one more, every one who was not one less, and half of it after a fortnight
 */
public record Popularity(LocalDate day, Map<Key, Double> uses) {
  /** So many uses are half of what there can be. */
  private static final double HALF = 10;

  public Popularity {
    uses = Map.copyOf(uses);
  }

  /** 0 to 1; it grows ever more slowly. */
  public double of(Key text) {
    double used = uses.getOrDefault(text, 0.0);
    return used / (used + HALF);
  }
}
