package io.selfcare.answers.targets;

import io.selfcare.platform.db.TenantTx;

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

  /** For questions in a locale, under the tenant's target for it. */
  public ChosenThreshold of(TenantTx tx, AnswerTarget target) {
    return ChosenThreshold.of(curve(tx, target.locale()), target.maxWrongPercent());
  }

  /** The tenant's own curve, or else the shipped one. */
  ConfidenceCurve curve(TenantTx tx, String locale) {
    return curves.of(tx, locale).orElse(prior);
  }
}
