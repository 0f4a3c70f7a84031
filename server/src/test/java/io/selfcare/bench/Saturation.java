package io.selfcare.bench;

import java.util.function.DoublePredicate;

/**
 * Finds the highest rate that is sustained: doubles it until it is not, then halves the gap until
 * that is a tenth of the rate.
 */
final class Saturation {
  private static final double CLOSE_ENOUGH = 0.1;

  private Saturation() {}

  /**
   * The highest rate found sustained; 0 when not even the first is.
   *
   * @param first where to begin, requests per second
   * @param most where to stop, whatever the server could do
   */
  static double search(double first, double most, DoublePredicate sustained) {
    double good = 0;
    double next = first;
    while (next <= most && sustained.test(next)) {
      good = next;
      next *= 2;
    }
    double bad = Math.min(next, 2 * most);
    while (good > 0 && next <= most && bad - good > CLOSE_ENOUGH * good) {
      double middle = (good + bad) / 2;
      if (sustained.test(middle)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good;
  }
}
