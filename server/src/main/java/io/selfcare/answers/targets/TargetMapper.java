package io.selfcare.answers.targets;

import io.selfcare.api.model.AnswerTargetList;
import io.selfcare.api.model.AnswerTargetPreview;
import io.selfcare.api.model.CurveOrigin;
import io.selfcare.api.model.ThresholdEffect;
import io.selfcare.api.model.ThresholdSource;
import io.selfcare.knowledge.KnowledgeMapper;
import java.util.List;

/** Targets between the API and the domain. */
public final class TargetMapper {
  private static final double PERCENT = 100;
  private static final double STEPS = 100;

  private TargetMapper() {}

  static AnswerTargetList list(List<TargetService.Shown> shown) {
    return new AnswerTargetList().data(shown.stream().map(TargetMapper::target).toList());
  }

  static io.selfcare.api.model.AnswerTarget target(TargetService.Shown shown) {
    AnswerTarget target = shown.target();
    return new io.selfcare.api.model.AnswerTarget()
        .locale(target.locale())
        .maxWrongPercent(target.maxWrongPercent())
        .reachable(shown.reachable())
        .thresholdSource(source(shown.threshold().source()))
        .effect(effect(shown.effect()))
        .curve(curve(shown.curve()))
        .updatedAt(KnowledgeMapper.timeOrNull(target.updatedAt()))
        .version((int) target.version());
  }

  static AnswerTargetPreview preview(TargetService.Shown now, double maxWrongPercent) {
    ConfidenceCurve.Choice then = now.curve().keeping(maxWrongPercent / PERCENT);
    return new AnswerTargetPreview()
        .locale(now.target().locale())
        .maxWrongPercent(maxWrongPercent)
        .reachable(then.reachable())
        .origin(CurveOrigin.valueOf(now.curve().origin().name()))
        .questions(now.curve().questions())
        .now(effect(now.effect()))
        .then(effect(then.point()));
  }

  /** Where a threshold comes from, as explanations show it. */
  public static ThresholdSource source(ChosenThreshold.Source source) {
    return ThresholdSource.valueOf(source.name());
  }

  private static io.selfcare.api.model.ConfidenceCurve curve(ConfidenceCurve curve) {
    return new io.selfcare.api.model.ConfidenceCurve()
        .origin(CurveOrigin.valueOf(curve.origin().name()))
        .questions(curve.questions())
        .modelVersion(curve.modelVersion())
        .points(curve.points().stream().map(TargetMapper::effect).toList());
  }

  private static ThresholdEffect effect(ConfidenceCurve.Point point) {
    return new ThresholdEffect()
        .threshold(point.threshold())
        .answeredPercent(percent(point.answered()))
        .wrongPercent(percent(point.wrong()))
        .lostPercent(percent(point.lost()))
        .refusedPercent(point.refused() == null ? null : percent(point.refused()));
  }

  private static double percent(double share) {
    return Math.round(share * PERCENT * STEPS) / STEPS;
  }
}
