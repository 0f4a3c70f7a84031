package io.selfcare.answers;

import io.selfcare.answers.learning.CommonEvidence;
import io.selfcare.answers.learning.PriorConfidence;
import io.selfcare.answers.learning.PriorEvidence;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure the first candidate is, from the best source there is, and what that was made of. Pure.
 *
 * @param basis the source
 * @param value the probability that the first answers the question
 * @param all the probability that any candidate does
 * @param features what both were made of, by name, so that they can be worked out again
 */
record FirstConfidence(Basis basis, double value, double all, Map<String, Double> features) {
  /** How sure the words of a pin are: the question is the same, and somebody has looked at it. */
  private static final double PINNED = 0.97;

  /** From here on a title or variant says what was asked. */
  private static final double SAID = 0.8;

  /** Where a confidence comes from. */
  enum Basis {
    /** Editors have pinned the first to this question. */
    PINNED,
    /** The space's own phrasings. */
    LEARNT,
    /** What holds for any base where meaning is known. */
    PRIOR,
    /** Nothing is known of meaning. */
    WORDS
  }

  public FirstConfidence {
    features = Map.copyOf(features);
  }

  /** Of at least one candidate, the best first. */
  static FirstConfidence of(
      Understanding question,
      List<Candidate> candidates,
      @Nullable Taught learnt,
      WordConfidence words) {
    Candidate first = candidates.getFirst();
    if (first.evidence().matched() == MatchedField.PINNED) {
      return new FirstConfidence(Basis.PINNED, PINNED, 1, Map.of());
    }
    if (learnt != null && first.probability() != null) {
      double most = mostProbable(candidates);
      double part = most > 0 ? first.probability() / most : 1;
      Double common = common(question, first.evidence());
      Map<String, Double> features = learnt.explained(part, common);
      return new FirstConfidence(Basis.LEARNT, learnt.sure(part, common), 1, features);
    }
    return first.evidence().partCosines().isEmpty()
        ? byWords(question, candidates, words)
        : prior(evidence(question, candidates, learnt), saySame(candidates));
  }

  /** What speaks for the most probable besides; null where nothing is known of its meaning. */
  static @Nullable Double common(Understanding question, Evidence best) {
    return best.partCosines().isEmpty()
        ? null
        : CommonEvidence.logOdds(
            best.partCosines(), best.coverage(), question.contentWords(), question.units());
  }

  /** What was learnt speaks of the most probable one, which context may have put second. */
  private static double mostProbable(List<Candidate> candidates) {
    double most = 0;
    for (Candidate candidate : candidates) {
      Double probability = candidate.probability();
      most = probability == null ? most : Math.max(most, probability);
    }
    return most;
  }

  /** Two that say the same are equally sure. */
  private static FirstConfidence prior(PriorEvidence evidence, boolean same) {
    PriorConfidence measured = PriorConfidence.of(evidence);
    PriorConfidence prior = same ? new PriorConfidence(measured.answerable(), 0.5) : measured;
    return new FirstConfidence(
        Basis.PRIOR, prior.value(), prior.answerable(), prior.explained(evidence));
  }

  private static PriorEvidence evidence(
      Understanding question, List<Candidate> candidates, @Nullable Taught learnt) {
    Candidate first = candidates.getFirst();
    double scale = learnt == null ? 1 : learnt.belief().score(1, null);
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    return new PriorEvidence(
        first.evidence().nearness(),
        candidates.stream()
            .skip(1)
            .map(Candidate::evidence)
            .filter(other -> !other.partCosines().isEmpty())
            .mapToDouble(Evidence::nearness)
            .average()
            .orElse(first.evidence().nearness()),
        first.evidence().coverage(),
        question.contentWords(),
        question.units(),
        first.score() / scale,
        (first.score() - second) / scale);
  }

  /**
   * Whether the first two say in the same words what was asked, as the reader's own vocabulary
   * weighs them: articles that he may not see have no say in it.
   */
  static boolean saySame(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return false;
    }
    double closest = candidates.getFirst().evidence().closeness();
    return closest >= SAID && candidates.get(1).evidence().closeness() >= closest;
  }

  private static FirstConfidence byWords(
      Understanding question, List<Candidate> candidates, WordConfidence words) {
    Evidence evidence = candidates.getFirst().evidence();
    double answerable = words.answerable(question, evidence);
    double best = candidates.getFirst().score();
    double foremost = 1 / candidates.stream().mapToDouble(c -> words.share(c.score(), best)).sum();
    return new FirstConfidence(
        Basis.WORDS,
        answerable * foremost,
        answerable,
        Map.of(
            "answerable",
            answerable,
            "foremost",
            foremost,
            "coverage",
            evidence.coverage(),
            "closeness",
            evidence.closeness(),
            "knownShare",
            question.knownShare(),
            "contentWords",
            (double) question.contentWords()));
  }
}
