package io.selfcare.answers.targets;

import io.selfcare.platform.db.TenantTx;
import org.jspecify.annotations.Nullable;

/** The threshold in force for every question: target and curve together. */
public final class AnswerThresholds {
  private final ConfidenceCurves curves;
  private final ConfidenceCurve prior;

  public AnswerThresholds(ConfidenceCurves curves) {
    this(curves, PriorCurve.shipped());
  }

  AnswerThresholds(ConfidenceCurves curves, ConfidenceCurve prior) {
    this.curves = curves;
    this.prior = prior;
  }

  /**
   * For a question, under the tenant's target for its locale.
   *
   * @param own the curve of the model that has judged the question; null for the shipped one
   */
  public ChosenThreshold of(@Nullable ConfidenceCurve own, AnswerTarget target) {
    return ChosenThreshold.of(own == null ? prior : own, target.maxWrongPercent());
  }

  /** The tenant's own curve, or else the shipped one. */
  ConfidenceCurve curve(TenantTx tx, String locale) {
    return curves.of(tx, locale).orElse(prior);
  }
}
