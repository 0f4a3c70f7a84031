package io.selfcare.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure we are, and what we do about it. A pure function of what retrieval found.
 *
 * <p>Confidence is the probability that a candidate answers the question. For the first it comes
 * from the best source there is, see {@link FirstConfidence}; the others share what is left of the
 * probability that the base has an answer at all, by their probability or score. It never
 * contradicts the order of the candidates, and all of them add up to 1 at most.
 */
record ConfidencePolicy(WordConfidence words, Thresholds thresholds) {
  /** Where nothing is known of meaning, and the space has not said how sure to be. */
  static final ConfidencePolicy WORDS =
      new ConfidencePolicy(WordConfidence.FITTED, new Thresholds(0.55, 0.1));

  private static final int MOST_OPTIONS = 3;

  /** As good as the first. */
  private static final double TIED = 0.95;

  /** Nothing is answered of which nothing speaks. */
  private static final double LEAST = 1e-4;

  /** Below it hardly any of the question is known wording. */
  private static final double LITTLE_KNOWN = 0.15;

  /** At or above it the question speaks of what the space writes about. */
  private static final double MOSTLY_KNOWN = 0.6;

  /** So many words like "how" and "the" make a sentence. */
  private static final int SENTENCE = 2;

  /** The same, where another confidence is enough for an answer. */
  ConfidencePolicy answeringFrom(double confidence) {
    return with(new Thresholds(Math.max(confidence, LEAST), thresholds.clarify()));
  }

  /** The same with other thresholds. */
  ConfidencePolicy with(Thresholds others) {
    return new ConfidencePolicy(words, others);
  }

  /**
   * Gives each candidate its confidence; the order stays.
   *
   * @param learnt how sure the space's own model is of the most probable; null without one
   */
  Weighing weigh(Understanding question, List<Candidate> candidates, @Nullable Taught learnt) {
    if (candidates.isEmpty()) {
      return Weighing.NOTHING;
    }
    FirstConfidence first = FirstConfidence.of(question, candidates, learnt, words);
    return new Weighing(new ConfidenceShares(words).among(candidates, first, learnt), first);
  }

  /** The second is as good as the first: neither is the answer, however low the threshold. */
  private static boolean tied(List<WeighedCandidate> weighed) {
    return weighed.size() > 1
        && weighed.get(1).confidence() >= TIED * weighed.getFirst().confidence();
  }

  /** Decides; the candidates are weighed and the best comes first. */
  Decision decide(Understanding question, List<WeighedCandidate> weighed) {
    if (question.humanRequested()) {
      return new Decision.Limit(LimitReason.HUMAN_REQUESTED);
    }
    double first = weighed.isEmpty() ? 0 : weighed.getFirst().confidence();
    if (first >= thresholds.answer() && !tied(weighed)) {
      return new Decision.Answer();
    }
    List<WeighedCandidate> close =
        weighed.stream()
            .filter(each -> first - each.confidence() < thresholds.clarify())
            .limit(MOST_OPTIONS)
            .toList();
    double together = close.stream().mapToDouble(WeighedCandidate::confidence).sum();
    if (close.size() > 1 && together >= thresholds.answer()) {
      return new Decision.Clarify(close);
    }
    return new Decision.Limit(reason(question, weighed));
  }

  private static LimitReason reason(Understanding question, List<WeighedCandidate> weighed) {
    if (question.contentWords() == 0) {
      return LimitReason.NOT_UNDERSTOOD;
    }
    if (question.knownShare() < LITTLE_KNOWN) {
      return question.functionWords() >= SENTENCE
          ? LimitReason.OUT_OF_SCOPE
          : LimitReason.NOT_UNDERSTOOD;
    }
    boolean near = !weighed.isEmpty() && question.knownShare() >= MOSTLY_KNOWN;
    return near ? LimitReason.NO_CONTENT : LimitReason.OUT_OF_SCOPE;
  }
}
