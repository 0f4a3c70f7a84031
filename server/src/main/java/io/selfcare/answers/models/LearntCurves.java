package io.selfcare.answers.models;

import io.selfcare.answers.learning.ThresholdCurve;
import io.selfcare.answers.targets.ConfidenceCurve;
import io.selfcare.answers.targets.ConfidenceCurves;
import io.selfcare.platform.db.TenantTx;
import java.util.Optional;

/** The curves that the models in force have rehearsed. */
public final class LearntCurves implements ConfidenceCurves {
  /**
   * Without a target nothing is answered that is likelier wrong than right by far, even where a
   * base with few phrasings gives up more right answers for it.
   */
  private static final double LEAST_DEFAULT = 0.35;

  private final AnswerModels models;

  public LearntCurves(AnswerModels models) {
    this.models = models;
  }

  @Override
  public Optional<ConfidenceCurve> of(TenantTx tx, String locale) {
    return models.of(tx, locale).flatMap(LearntCurves::of);
  }

  /** The curve of a model; nothing when its base was too small to rehearse with. */
  public static Optional<ConfidenceCurve> of(LoadedModel model) {
    return model
        .curve()
        .map(
            curve ->
                new ConfidenceCurve(
                    ConfidenceCurve.Origin.OWN,
                    curve.questions(),
                    model.id(),
                    curve.points().stream().map(LearntCurves::point).toList(),
                    Math.max(LEAST_DEFAULT, curve.standard().threshold())));
  }

  private static ConfidenceCurve.Point point(ThresholdCurve.Point point) {
    return new ConfidenceCurve.Point(
        point.threshold(), point.answered(), point.wrong(), point.lost(), point.refused());
  }
}
