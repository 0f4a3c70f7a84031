package io.selfcare.answers;

import io.selfcare.answers.learning.Belief;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a space's own phrasings say about a question.
 *
 * @param probabilities by article id, how probable each is among those that were learnt
 * @param confidence how sure the most probable one is, 0 to 1
 * @param belief how much that counts beside the rest
 */
record Taught(Map<String, Double> probabilities, double confidence, Belief belief) {
  public Taught {
    probabilities = Map.copyOf(probabilities);
  }

  /**
   * How sure an article is.
   *
   * @param part its probability as a part of the greatest, 0 to 1
   * @param evidence the log odds of what question and article have in common; null when unknown
   */
  double sure(double part, @Nullable Double evidence) {
    return belief.sure(belief.odds(confidence * part, evidence));
  }

  /** What {@link #sure} is made of, by name, so that it can be worked out again. */
  Map<String, Double> explained(double part, @Nullable Double evidence) {
    Map<String, Double> features = new TreeMap<>();
    features.put("learnt", confidence);
    features.put("part", part);
    features.put("share", evidence == null ? 1 : belief.share());
    features.put("shift", belief.shift());
    if (evidence != null) {
      features.put("evidence", evidence);
    }
    return features;
  }
}
