package io.selfcare.answers;

import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure we are, and what we do about it. A pure function of what retrieval found.
 *
 * <p>The confidence of a candidate is the probability that anything here answers the question, seen
 * from the best candidate's evidence, times the candidate's share of the scores. It grows with the
 * part of the question the best article knows, with its closeness, with the part known at all, with
 * the number of meaningful words and with the distance to the next candidate; it never contradicts
 * the order of the candidates, and all of them add up to 1 at most.
 *
 * <p>The {@link Constants} are provisional: fitted once to public sets of French and English
 * questions, known and foreign ones, and the same for every space.
 */
record ConfidencePolicy(Constants constants, Thresholds thresholds) {
  /**
   * The policy in force. As confidences add up to 1, the first of two that are nearer than 0.1
   * never reaches 0.55: what is close is asked back, not answered.
   */
  static final ConfidencePolicy PROVISIONAL =
      new ConfidencePolicy(new Constants(-3.9, 3.7, 2.9, 1.1, 2.1, 7.5), new Thresholds(0.55, 0.1));

  /** How sure the words of a pin are: the question is the same, and somebody has looked at it. */
  private static final double PINNED = 0.97;

  private static final int MOST_OPTIONS = 3;
  private static final double STEPS = 1e4;

  /** More meaningful words than this say nothing more about how sure one can be. */
  private static final int LONG = 8;

  /** Below it hardly any of the question is known wording. */
  private static final double LITTLE_KNOWN = 0.15;

  /** At or above it the question speaks of what the space writes about. */
  private static final double MOSTLY_KNOWN = 0.6;

  /** So many words like "how" and "the" make a sentence. */
  private static final int SENTENCE = 2;

  /**
   * The weights of the evidence in the log odds that the base answers the question, and how sharply
   * the scores divide it among the candidates.
   *
   * @param knownCoverage the weight of coverage times the share of the question known at all
   * @param length the weight of a question of {@value #LONG} meaningful words or more; less for
   *     less
   */
  record Constants(
      double bias,
      double coverage,
      double closeness,
      double knownCoverage,
      double length,
      double sharpness) {
    public Constants {
      if (Math.min(Math.min(coverage, closeness), Math.min(knownCoverage, length)) < 0
          || sharpness <= 0) {
        throw new IllegalArgumentException("More evidence never makes less sure");
      }
    }
  }

  /** Gives each candidate its confidence; the order stays. */
  List<WeighedCandidate> weigh(Understanding question, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    if (candidates.getFirst().evidence().matched() == MatchedField.PINNED) {
      return pinned(candidates);
    }
    double answerable = answerable(question, candidates.getFirst().evidence());
    double best = candidates.getFirst().score();
    double sum = candidates.stream().mapToDouble(c -> share(c.score(), best)).sum();
    List<WeighedCandidate> weighed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double confidence = answerable * share(candidate.score(), best) / sum;
      weighed.add(new WeighedCandidate(candidate, Math.round(confidence * STEPS) / STEPS));
    }
    return List.copyOf(weighed);
  }

  /** Editors have said for this very question what answers it; the others share what is left. */
  private List<WeighedCandidate> pinned(List<Candidate> candidates) {
    List<Candidate> others = candidates.subList(1, candidates.size());
    double best = others.isEmpty() ? 0 : others.getFirst().score();
    double sum = others.stream().mapToDouble(c -> share(c.score(), best)).sum();
    List<WeighedCandidate> weighed = new ArrayList<>();
    weighed.add(new WeighedCandidate(candidates.getFirst(), PINNED));
    for (Candidate other : others) {
      double confidence = (1 - PINNED) * share(other.score(), best) / sum;
      weighed.add(new WeighedCandidate(other, Math.round(confidence * STEPS) / STEPS));
    }
    return List.copyOf(weighed);
  }

  private double answerable(Understanding question, Evidence best) {
    double logOdds =
        constants.bias()
            + constants.coverage() * best.coverage()
            + constants.closeness() * best.closeness()
            + constants.knownCoverage() * best.coverage() * question.knownShare()
            + constants.length() * Math.min(question.contentWords(), LONG) / LONG;
    return 1 / (1 + Math.exp(-logOdds));
  }

  private double share(double score, double best) {
    return best <= 0 ? 1 : Math.pow(Math.max(0, score) / best, constants.sharpness());
  }

  /** Decides; the candidates are weighed and the best comes first. */
  Decision decide(Understanding question, List<WeighedCandidate> weighed) {
    if (question.humanRequested()) {
      return new Decision.Limit(LimitReason.HUMAN_REQUESTED);
    }
    double first = weighed.isEmpty() ? 0 : weighed.getFirst().confidence();
    if (first >= thresholds.answer()) {
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
