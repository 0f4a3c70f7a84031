package io.selfcare.knowledge.quality.likeness;

/**
 * How well one phrase fits among the phrases of one article: by the article's phrases that come
 * closest, and by all of them together. Gathers, then judges.
 */
final class Affinity {
  private static final int NEIGHBOURS = 8;

  private final float[] closest = new float[NEIGHBOURS];
  private double sum;
  private int closestPhrase = -1;

  /** Takes the likeness to one phrase of the article. */
  void add(int phrase, float likeness) {
    sum += likeness;
    if (likeness <= closest[NEIGHBOURS - 1]) {
      return;
    }
    int place = NEIGHBOURS - 1;
    while (place > 0 && closest[place - 1] < likeness) {
      closest[place] = closest[place - 1];
      place--;
    }
    closest[place] = likeness;
    if (place == 0) {
      closestPhrase = phrase;
    }
  }

  int closestPhrase() {
    return closestPhrase;
  }

  double closestLikeness() {
    return closest[0];
  }

  /**
   * The fit in an article to which the phrase does not belong.
   *
   * @param squaredSum of all phrases of the article
   * @param phrases how many it has
   */
  double among(double squaredSum, int phrases) {
    return fit(sum, squaredSum, phrases);
  }

  /** The fit in the phrase's own article, as if it were not there. */
  double amongItsOwn(double squaredSum, int phrases) {
    return fit(sum, squaredSum - 2 * sum - 1, phrases - 1);
  }

  private double fit(double product, double squared, int phrases) {
    double together = squared <= 1e-6 ? 0 : product / Math.sqrt(squared);
    double near = 0;
    double weights = 0;
    for (int place = 0; place < NEIGHBOURS; place++) {
      near += closest[place] / (place + 1);
      weights += 1.0 / (place + 1);
    }
    double trust = Math.max(0.5, 1 - phrases / 100.0);
    return trust * together + (1 - trust) * near / weights;
  }
}
