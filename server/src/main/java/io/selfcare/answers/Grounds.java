package io.selfcare.answers;

import io.selfcare.answers.contexts.HeldRules;
import io.selfcare.answers.learning.Judgement;
import io.selfcare.answers.targets.ChosenThreshold;
import io.selfcare.answers.topics.TopicHit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on besides the articles; what took no part is null or empty.
 *
 * @param threshold where the threshold comes from
 * @param topic the topic that caught the question
 * @param contextRules those that held where it was asked
 * @param confidenceFeatures what the confidence is made of
 * @param popularityDay readers were counted up to the beginning of this day, as ISO 8601
 */
record Grounds(
    @Nullable ChosenThreshold threshold,
    @Nullable Models models,
    @Nullable TopicHit topic,
    List<HeldRules.Named> contextRules,
    Map<String, Double> confidenceFeatures,
    @Nullable String popularityDay) {
  /** Nothing is said about it. */
  static final Grounds NONE = new Grounds(null, null, null, List.of(), Map.of(), null);

  public Grounds {
    contextRules = List.copyOf(contextRules);
    confidenceFeatures = new TreeMap<>(confidenceFeatures);
  }

  /**
   * What the answer to a question rests on.
   *
   * @param first why the first candidate is as sure as it is; null without candidates
   */
  static Grounds of(
      Looked looked, ChosenThreshold threshold, Leaning leaning, @Nullable FirstConfidence first) {
    Looked.Learnt learnt = looked.learnt();
    FirstConfidence weighed = looked.topic() == null ? first : null;
    Map<String, Double> features = new TreeMap<>();
    if (learnt != null) {
      features.putAll(features(learnt.judgement()));
    }
    if (weighed != null) {
      features.putAll(weighed.features());
    }
    String own = learnt == null ? null : learnt.model().id();
    return new Grounds(
        threshold,
        new Models(
            looked.meaning() == null ? null : looked.meaning().space().id(),
            own,
            weighed == null ? null : source(weighed.basis(), own)),
        looked.topic(),
        leaning.rules().named(),
        features,
        leaning.priors().day().toString());
  }

  private static @Nullable String source(FirstConfidence.Basis basis, @Nullable String own) {
    return switch (basis) {
      case PINNED -> "pin";
      case LEARNT -> own;
      case PRIOR -> "prior";
      case WORDS -> "words";
    };
  }

  private static Map<String, Double> features(Judgement judgement) {
    List<Judgement.Ranked> ranked = judgement.ranked();
    Map<String, Double> features = new TreeMap<>();
    features.put("known", judgement.known());
    if (!ranked.isEmpty()) {
      double first = ranked.getFirst().probability();
      features.put("probability", first);
      features.put("margin", first - (ranked.size() > 1 ? ranked.get(1).probability() : 0));
    }
    return features;
  }

  /**
   * Which models took part.
   *
   * @param embedding name and version of what turned texts into meaning
   * @param classifier version of what learnt from question variants
   * @param confidence version of what learnt how sure to be
   */
  record Models(
      @Nullable String embedding, @Nullable String classifier, @Nullable String confidence) {}
}
