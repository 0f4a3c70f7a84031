package io.selfcare.answers.targets;

import org.jspecify.annotations.Nullable;

/**
 * The confidence from which questions are answered, and where it comes from.
 *
 * @param maxWrongPercent the target, with {@link Source#TARGET}
 */
public record ChosenThreshold(double answer, Source source, @Nullable Double maxWrongPercent) {
  /** Where a threshold comes from. */
  public enum Source {
    /** Found on the tenant's own content. */
    DEFAULT,
    /** From the tenant's target. */
    TARGET,
    /** The one that is shipped. */
    PRIOR
  }

  /** The confidence from which words alone are enough, where nothing else is known. */
  public static final ChosenThreshold WORDS = new ChosenThreshold(0.55, Source.PRIOR, null);

  /** The same for what was learnt where there was too little to rehearse with. */
  public static final ChosenThreshold UNREHEARSED = new ChosenThreshold(0.5, Source.PRIOR, null);

  /** The threshold of a curve under a target; without a target the curve's own. */
  static ChosenThreshold of(ConfidenceCurve curve, @Nullable Double maxWrongPercent) {
    if (maxWrongPercent != null) {
      double threshold = curve.keeping(maxWrongPercent / 100).point().threshold();
      return new ChosenThreshold(threshold, Source.TARGET, maxWrongPercent);
    }
    return new ChosenThreshold(
        curve.defaultThreshold(),
        curve.origin() == ConfidenceCurve.Origin.OWN ? Source.DEFAULT : Source.PRIOR,
        null);
  }
}
