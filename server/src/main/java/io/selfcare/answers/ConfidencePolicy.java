package io.selfcare.answers;

import io.selfcare.answers.learning.CommonEvidence;
import io.selfcare.answers.learning.PriorConfidence;
import io.selfcare.answers.learning.PriorEvidence;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure we are, and what we do about it. A pure function of what retrieval found.
 *
 * <p>Confidence is the probability that a candidate answers the question. For the first it comes
 * from the best source there is: what the space has learnt from its own phrasings together with
 * what question and article have in common; else how near question and articles are in meaning and
 * words, and how far the first is ahead; else, where nothing is known of meaning, words alone. The
 * others share what is left of the probability that the base has an answer at all, by their
 * probability or score. It never contradicts the order of the candidates, and all of them add up to
 * 1 at most.
 */
record ConfidencePolicy(WordConfidence words, Thresholds thresholds) {
  /** Where nothing is known of meaning, and the space has not said how sure to be. */
  static final ConfidencePolicy WORDS =
      new ConfidencePolicy(WordConfidence.FITTED, new Thresholds(0.55, 0.1));

  /** How sure the words of a pin are: the question is the same, and somebody has looked at it. */
  private static final double PINNED = 0.97;

  private static final int MOST_OPTIONS = 3;
  private static final double STEPS = 1e4;

  /** From here on a title or variant says what was asked. */
  private static final double SAID = 0.8;

  /** The most that another one has of the first one's confidence. */
  private static final double NEXT = 0.9;

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
  List<WeighedCandidate> weigh(
      Understanding question, List<Candidate> candidates, @Nullable Taught learnt) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    Candidate first = candidates.getFirst();
    if (first.evidence().matched() == MatchedField.PINNED) {
      return pinned(candidates);
    }
    if (learnt != null && first.probability() != null) {
      double most = mostProbable(candidates);
      double part = most > 0 ? first.probability() / most : 1;
      Double common = common(question, first.evidence());
      double sure = learnt.sure(part, common);
      return shared(candidates, sure, 1, byProbability(candidates, learnt));
    }
    PriorEvidence evidence = evidence(question, candidates, learnt);
    if (evidence == null) {
      return byWords(question, candidates);
    }
    PriorConfidence prior = PriorConfidence.of(evidence);
    boolean same = saySame(candidates);
    double either = prior.answerable() / 2;
    double most = same ? either : prior.value();
    return shared(candidates, most, prior.answerable(), byScore(candidates, same));
  }

  /** What the confidence was made of where nothing was learnt; empty where that has no part. */
  static Map<String, Double> explained(
      Understanding question, List<Candidate> candidates, @Nullable Taught learnt) {
    PriorEvidence evidence =
        candidates.isEmpty()
                || candidates.getFirst().evidence().matched() == MatchedField.PINNED
                || (learnt != null && candidates.getFirst().probability() != null)
            ? null
            : evidence(question, candidates, learnt);
    return evidence == null ? Map.of() : PriorConfidence.of(evidence).explained(evidence);
  }

  /** What speaks for the first; null where nothing is known of its meaning. */
  private static @Nullable PriorEvidence evidence(
      Understanding question, List<Candidate> candidates, @Nullable Taught learnt) {
    Candidate first = candidates.getFirst();
    if (first.evidence().partCosines().isEmpty()) {
      return null;
    }
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

  /** What speaks for the most probable besides; null where nothing is known of its meaning. */
  static @Nullable Double common(Understanding question, Evidence best) {
    return best.partCosines().isEmpty()
        ? null
        : CommonEvidence.logOdds(
            best.partCosines(), best.coverage(), question.contentWords(), question.units());
  }

  /**
   * Whether the first two say in the same words what was asked, as the reader's own vocabulary
   * weighs them: articles that he may not see have no say in it.
   */
  private static boolean saySame(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return false;
    }
    double closest = candidates.getFirst().evidence().closeness();
    return closest >= SAID && candidates.get(1).evidence().closeness() >= closest;
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

  /**
   * Each candidate's part, as a multiple of the first one's: by probability and by score, as much
   * as each counts. Never more than the one before it has.
   */
  private List<Double> byProbability(List<Candidate> candidates, Taught learnt) {
    Candidate first = candidates.getFirst();
    List<Double> parts = new ArrayList<>();
    double least = 1;
    for (Candidate candidate : candidates) {
      double probable = ratio(candidate.probability(), first.probability());
      double alike = words.share(candidate.score(), first.score());
      least =
          Math.min(
              least, learnt.belief().share() * probable + (1 - learnt.belief().share()) * alike);
      parts.add(least);
    }
    return parts;
  }

  private static double ratio(@Nullable Double part, @Nullable Double whole) {
    return part == null || whole == null || whole <= 0 ? 0 : Math.min(1, part / whole);
  }

  private List<Double> byScore(List<Candidate> candidates, boolean same) {
    double best = candidates.getFirst().score();
    List<Double> parts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean equal = parts.isEmpty() || (same && parts.size() == 1);
      parts.add(equal ? 1 : Math.min(NEXT, words.share(candidate.score(), best)));
    }
    return parts;
  }

  /**
   * Gives the first its confidence and the others their part of it.
   *
   * @param all what they have together at most
   */
  private static List<WeighedCandidate> shared(
      List<Candidate> candidates, double first, double all, List<Double> parts) {
    double others = parts.stream().skip(1).mapToDouble(part -> part).sum() * first;
    double scale = others > all - first ? (all - first) / others : 1;
    List<WeighedCandidate> weighed = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      double confidence = i == 0 ? first : first * parts.get(i) * scale;
      weighed.add(new WeighedCandidate(candidates.get(i), rounded(confidence)));
    }
    return List.copyOf(weighed);
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * STEPS) / STEPS;
  }

  private List<WeighedCandidate> byWords(Understanding question, List<Candidate> candidates) {
    double answerable = words.answerable(question, candidates.getFirst().evidence());
    double best = candidates.getFirst().score();
    double sum = candidates.stream().mapToDouble(c -> words.share(c.score(), best)).sum();
    List<WeighedCandidate> weighed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double confidence = answerable * words.share(candidate.score(), best) / sum;
      weighed.add(new WeighedCandidate(candidate, rounded(confidence)));
    }
    return List.copyOf(weighed);
  }

  /** Editors have said for this very question what answers it; the others share what is left. */
  private List<WeighedCandidate> pinned(List<Candidate> candidates) {
    List<Candidate> others = candidates.subList(1, candidates.size());
    double best = others.isEmpty() ? 0 : others.getFirst().score();
    double sum = others.stream().mapToDouble(c -> words.share(c.score(), best)).sum();
    List<WeighedCandidate> weighed = new ArrayList<>();
    weighed.add(new WeighedCandidate(candidates.getFirst(), PINNED));
    for (Candidate other : others) {
      double confidence = (1 - PINNED) * words.share(other.score(), best) / sum;
      weighed.add(new WeighedCandidate(other, rounded(confidence)));
    }
    return List.copyOf(weighed);
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
