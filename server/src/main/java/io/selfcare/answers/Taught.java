package io.selfcare.answers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a space's own phrasings say about a question, and how much that counts beside what question
 * and article have in common. Few and very different phrasings teach little: the more often the
 * space was right when it rehearsed with phrasings it had not learnt from, the more it is believed.
 *
 * <p>The numbers were measured on public sets with ten to a hundred phrasings an article, and on
 * the demo's own articles with some phrasings held back. In the latter, where half of what was
 * rehearsed was right, both together find the right article more often than either alone, and
 * refuse far more of the foreign questions.
 *
 * @param probabilities by article id, how probable each is among those that were learnt
 * @param confidence how sure the most probable one is, 0 to 1
 * @param right 0 to 1, the share of the rehearsed questions that were answered rightly
 */
record Taught(Map<String, Double> probabilities, double confidence, double right) {
  /** What is believed where nothing could be rehearsed. */
  private static final double UNREHEARSED = 0.7;

  private static final double POOR = 0.5;

  /** Where nearly everything was right, nothing else decides what comes first. */
  private static final double BEST = 0.95;

  /** Of the order, where rehearsals were poor: what was learnt, as a multiple of the rest. */
  private static final double LEAST_RANK = 0.15;

  private static final double MOST_RANK = 20;

  /** Of the confidence: the share of what was learnt. */
  private static final double LEAST_SHARE = 0.3;

  private static final double MOST_SHARE = 0.8;

  /** Nothing is more certain, so that the log odds stay finite. */
  private static final double CERTAIN = 1e-4;

  public Taught {
    probabilities = Map.copyOf(probabilities);
  }

  /**
   * Of a model that may not have rehearsed.
   *
   * @param right null where nothing was rehearsed
   */
  static Taught of(Map<String, Double> probabilities, double confidence, @Nullable Double right) {
    return new Taught(probabilities, confidence, right == null ? UNREHEARSED : right);
  }

  private double belief() {
    return Math.clamp((right - POOR) / (BEST - POOR), 0, 1);
  }

  /** The share, 0 to 1, that what was learnt has in how sure an answer is. */
  double share() {
    return LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * belief();
  }

  /** What an article scores, 0 to 1, when the index and the evidence make this score of it. */
  double score(double score, @Nullable Double probability) {
    double rank = LEAST_RANK / Math.max(1 - belief(), LEAST_RANK / MOST_RANK);
    return (score + rank * (probability == null ? 0 : probability)) / (1 + rank);
  }

  /**
   * How sure an article is.
   *
   * @param part its probability as a part of the greatest, 0 to 1
   * @param evidence the log odds of what question and article have in common; null when unknown
   */
  double sure(double part, @Nullable Double evidence) {
    if (evidence == null) {
      return confidence * part;
    }
    double odds = share() * logOdds(confidence * part) + (1 - share()) * evidence;
    return 1 / (1 + StrictMath.exp(-odds));
  }

  private static double logOdds(double probability) {
    double p = Math.clamp(probability, CERTAIN, 1 - CERTAIN);
    return StrictMath.log(p / (1 - p));
  }
}
