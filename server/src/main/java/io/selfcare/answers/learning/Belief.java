package io.selfcare.answers.learning;

import org.jspecify.annotations.Nullable;

/**
 * How much a space's own phrasings count beside what question and article have in common. Few and
 * very different phrasings teach little: the more often the space was right when it rehearsed with
 * phrasings it had not learnt from, the more it is believed.
 *
 * <p>The weights were measured on public sets with ten to a hundred phrasings an article, and on
 * the demo's own articles with some phrasings held back. In the latter, where half of what was
 * rehearsed was right, both together find the right article more often than either alone, and
 * refuse far more of the foreign questions. How often both together are right is then rehearsed
 * too.
 *
 * @param right 0 to 1, the share of the rehearsed questions that were answered rightly by what was
 *     learnt alone
 * @param shift added to the log odds of both together
 */
public record Belief(double right, double shift) {
  /** Where nothing could be rehearsed. */
  public static final Belief UNREHEARSED = new Belief(0.7, 0);

  private static final double POOR = 0.5;

  /** Where nearly everything was right, nothing else decides what comes first. */
  private static final double BEST = 0.95;

  /** Of the order, where rehearsals were poor: what was learnt, as a multiple of the rest. */
  private static final double LEAST_RANK = 0.15;

  private static final double MOST_RANK = 20;

  /** Of the confidence: the share of what was learnt. */
  private static final double LEAST_SHARE = 0.3;

  private static final double MOST_SHARE = 0.8;

  private double strength() {
    return Math.clamp((right - POOR) / (BEST - POOR), 0, 1);
  }

  /** The share, 0 to 1, that what was learnt has in how sure an answer is. */
  public double share() {
    return LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * strength();
  }

  /**
   * What an article scores.
   *
   * @param score 0 to 1, of the index and the evidence
   * @param probability what was learnt; null when the article was not learnt
   */
  public double score(double score, @Nullable Double probability) {
    double rank = LEAST_RANK / Math.max(1 - strength(), LEAST_RANK / MOST_RANK);
    return (score + rank * (probability == null ? 0 : probability)) / (1 + rank);
  }

  /** How sure an article is, from {@link #odds}. */
  public double sure(double odds) {
    return LogisticHead.probability(shift + odds);
  }

  /**
   * The log odds that an article answers, before it was rehearsed what they are worth.
   *
   * @param learnt how sure what was learnt is of it, 0 to 1
   * @param evidence the log odds of what question and article have in common; where they are not
   *     known, those of what was learnt stand for them
   */
  public double odds(double learnt, @Nullable Double evidence) {
    double odds = LogisticHead.logOdds(learnt);
    return evidence == null ? odds : share() * odds + (1 - share()) * evidence;
  }
}
