package io.selfcare.answers.learning;

import io.selfcare.answers.learning.Classifier.Views;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one base has learnt from its phrasings in one locale: which article a question asks for, and
 * how sure that is. Does not change; safe for use by many threads.
 */
public final class PhrasingModel {
  private final String space;
  private final List<ArticleId> articles;
  private final Classifier classifier;
  private final @Nullable ConfidenceModel confidence;

  PhrasingModel(
      String space,
      List<ArticleId> articles,
      Classifier classifier,
      @Nullable ConfidenceModel confidence) {
    this.space = space;
    this.articles = List.copyOf(articles);
    this.classifier = classifier;
    this.confidence = confidence;
  }

  /** The id of the space of the vectors it understands; empty when it uses none. */
  public String space() {
    return space;
  }

  /** The articles it tells apart. */
  public List<ArticleId> articles() {
    return articles;
  }

  /** What thresholds do, if the base was large enough to rehearse. */
  public Optional<ThresholdCurve> curve() {
    return Optional.ofNullable(confidence).map(ConfidenceModel::curve);
  }

  /** How much it counts beside what question and article have in common. */
  public Belief belief() {
    return confidence == null ? Belief.UNREHEARSED : confidence.belief();
  }

  /** The content as bytes: the same phrasings always give the same. */
  public byte[] bytes() {
    return PhrasingModelFormat.write(this);
  }

  /**
   * Reads {@link #bytes}.
   *
   * @throws IllegalArgumentException when the bytes are of another version or damaged
   */
  public static PhrasingModel read(byte[] bytes) {
    return PhrasingModelFormat.read(bytes);
  }

  /**
   * Ranks the articles that may be seen; the others take no part in scores, shares or features.
   *
   * @param vector of the question in {@link #space}; empty when there is none
   */
  public Judgement judge(String question, byte[] vector, Predicate<ArticleId> visible) {
    boolean[] open = new boolean[articles.size()];
    boolean any = false;
    for (int i = 0; i < open.length; i++) {
      open[i] = visible.test(articles.get(i));
      any |= open[i];
    }
    if (!any) {
      return new Judgement(List.of(), 0, 0);
    }
    TextFeatures text = TextFeatures.of(question);
    ByteVector bytes = new ByteVector(vector);
    Views views = classifier.views(text, bytes, open);
    double[] features = new ConfidenceFeatures(classifier).of(text, bytes, views);
    double sure =
        confidence == null ? UnrehearsedConfidence.of(features) : confidence.confidence(features);
    return new Judgement(views.ranked(articles), sure, features[ConfidenceFeatures.KNOWN]);
  }

  Classifier classifier() {
    return classifier;
  }

  @Nullable ConfidenceModel confidence() {
    return confidence;
  }
}
