package io.selfcare.knowledge.quality.likeness;

/**
 * When a phrase of one article claims the question of another. Pure; the numbers were fitted once
 * to a public set of questions in French and are the same for every space.
 *
 * @param same phrases at least this like ask the same, wherever they stand
 * @param margin by how much (as a logarithm) a phrase has to fit better elsewhere
 * @param fit how well it has to fit there at least
 * @param fewest phrases that an article needs beside the one in question to be judged by them
 */
record CollisionPolicy(double same, double margin, double fit, int fewest) {
  static final CollisionPolicy FITTED = new CollisionPolicy(0.95, 0.62, 0.12, 3);

  private static final double LEAST = 0.02;

  /** The fewer phrases an article has, the less they say about what belongs to it. */
  private static final double DOUBT = 3;

  boolean same(double likeness) {
    return likeness >= same;
  }

  /**
   * Whether a phrase belongs elsewhere.
   *
   * @param own its fit in its own article, among {@code siblings} other phrases
   * @param elsewhere its fit in the other article
   */
  boolean misplaced(double own, int siblings, double elsewhere) {
    return siblings >= fewest
        && elsewhere >= fit
        && Math.log(elsewhere) - Math.log(Math.max(0, own) + LEAST) >= margin + DOUBT / siblings;
  }
}
