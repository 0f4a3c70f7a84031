package io.selfcare.answers.learning;

import java.util.Map;

/**
 * How sure an answer is in a base without phrasings to learn from. Two things have to be so: the
 * base answers the question at all, which nearness in meaning and known wording tell, and the first
 * result is the one that does, which its lead over the second tells. The same constants hold for
 * any base. More evidence never makes less sure.
 *
 * @param answerable the probability that the base answers the question
 * @param foremost if so, the probability that the first result is the answer
 */
public record PriorConfidence(double answerable, double foremost) {
  // Fitted to five public sets of 50 to 2,914 articles without phrasings (the COVID FAQ in English
  // and French, StackFAQ, service-public.fr and PIAF), each with 450 questions of other sets as
  // foreign ones that count three fifths of the set's own. Chosen by what they do to a set left
  // out. The two constants were raised afterwards by what they do to the set's own questions alone:
  // few of a tenant's questions are foreign.
  private static final double CONSTANT = -2.1;
  private static final double NEARNESS = 9.3;
  private static final double AROUND = 9.1;
  private static final double COVERAGE = 3;
  private static final double SIZE = 1.4;
  private static final double SHORTNESS = 1.5;

  private static final double FOREMOST_CONSTANT = -7;
  private static final double SCORE = 10.6;
  private static final double LEAD = 15;

  /** A greater lead says nothing more. */
  private static final double MOST_LEAD = 0.3;

  private static final double BASE_COVERAGE = 0.2;
  private static final double FEW_WORDS = 3;

  /** The size for which the constant is: bases ten times as large find something near by chance. */
  private static final int REFERENCE_UNITS = 100;

  /** Makes it out. */
  public static PriorConfidence of(PriorEvidence evidence) {
    return new PriorConfidence(
        LogisticHead.probability(answerableOdds(evidence)),
        LogisticHead.probability(foremostOdds(evidence)));
  }

  private static double answerableOdds(PriorEvidence evidence) {
    double covered = StrictMath.log(BASE_COVERAGE + Math.clamp(evidence.coverage(), 0, 1));
    double missing = 1 - Math.min(evidence.contentWords(), FEW_WORDS) / FEW_WORDS;
    int units = evidence.units() == 0 ? REFERENCE_UNITS : evidence.units();
    double size = StrictMath.log10((double) units / REFERENCE_UNITS);
    return CONSTANT
        + NEARNESS * evidence.nearness()
        + AROUND * evidence.around()
        + COVERAGE * covered
        - SHORTNESS * missing
        - SIZE * size;
  }

  private static double foremostOdds(PriorEvidence evidence) {
    return FOREMOST_CONSTANT
        + SCORE * evidence.score()
        + LEAD * Math.clamp(evidence.lead(), 0, MOST_LEAD);
  }

  /** The probability that the first result answers the question. */
  public double value() {
    return answerable * foremost;
  }

  /** Both probabilities with the evidence they come from, by name, for explanations. */
  public Map<String, Double> explained(PriorEvidence evidence) {
    Map<String, Double> features = evidence.features();
    features.put("answerable", answerable);
    features.put("foremost", foremost);
    return features;
  }
}
