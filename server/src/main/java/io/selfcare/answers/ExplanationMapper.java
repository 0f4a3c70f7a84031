package io.selfcare.answers;

import io.selfcare.answers.targets.ChosenThreshold;
import io.selfcare.answers.targets.TargetMapper;
import io.selfcare.answers.topics.TopicMapper;
import io.selfcare.api.model.AnswerCandidate;
import io.selfcare.api.model.AnswerExplanation;
import io.selfcare.api.model.AnswerTrace;
import io.selfcare.api.model.Audience;
import io.selfcare.api.model.DecisionThresholds;
import io.selfcare.api.model.TraceContextRule;
import io.selfcare.api.model.TraceModels;
import io.selfcare.api.model.TraceUnderstanding;
import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.platform.ids.ContextRuleId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Translates explanations to HTTP. */
final class ExplanationMapper {
  private ExplanationMapper() {}

  static AnswerExplanation explanation(Explanation explanation) {
    GivenAnswer answer = explanation.answer();
    return new AnswerExplanation()
        .answerId(answer.id().text())
        .decision(AnswersMapper.decision(answer.decision()))
        .confidence(answer.confidence())
        .limitReason(AnswersMapper.limitReason(answer.limitReason()))
        .results(answer.results().stream().map(AnswersMapper::result).toList())
        .clarification(AnswersMapper.clarification(answer.clarification()))
        .incidents(List.of())
        .suggestedActions(List.of())
        .handoverAvailable(false)
        .handoverSuggested(answer.handoverSuggested())
        .limitMessage(answer.limitMessage())
        .trace(trace(explanation));
  }

  private static AnswerTrace trace(Explanation explanation) {
    Trace trace = explanation.trace();
    Trace.Asked asked = trace.asked();
    Grounds grounds = trace.grounds();
    return new AnswerTrace()
        .question(asked.question())
        .locale(asked.locale())
        .channel(asked.channel())
        .audience(asked.audience() == AudienceKind.AGENT ? Audience.AGENT : Audience.CUSTOMER)
        .understanding(understanding(trace.understood()))
        .topic(TopicMapper.match(grounds.topic()))
        .contextRules(rules(grounds))
        .thresholds(thresholds(trace))
        .models(models(grounds.models()))
        .confidenceFeatures(
            grounds.confidenceFeatures().isEmpty() ? null : grounds.confidenceFeatures())
        .popularityDay(
            grounds.popularityDay() == null ? null : LocalDate.parse(grounds.popularityDay()))
        .candidates(
            trace.candidates().stream()
                .map(candidate -> candidate(candidate, trace.understood()))
                .toList())
        .configurationVersion(trace.versions().configuration())
        .indexGeneration(trace.versions().index())
        .createdAt(explanation.createdAt().atOffset(ZoneOffset.UTC));
  }

  private static AnswerCandidate candidate(Trace.Weighed weighed, Understanding understood) {
    return new AnswerCandidate()
        .articleId(weighed.articleId().text())
        .version(weighed.version())
        .locale(weighed.locale())
        .title(weighed.title())
        .score(weighed.weights().score())
        .confidence(weighed.weights().confidence())
        .matched(AnswersMapper.matched(weighed.evidence().matched()))
        .passage(weighed.evidence().excerpt())
        .features(features(weighed, understood))
        .contextRuleIds(
            weighed.contextRules().isEmpty()
                ? null
                : weighed.contextRules().stream().map(ContextRuleId::text).toList());
  }

  private static Map<String, Double> features(Trace.Weighed weighed, Understanding understood) {
    Map<String, Double> features = new TreeMap<>(weighed.features());
    features.put("indexScore", weighed.weights().indexScore());
    features.put("coverage", weighed.evidence().coverage());
    features.put("closeness", weighed.evidence().closeness());
    features.put("knownShare", understood.knownShare());
    features.put("contentWords", (double) understood.contentWords());
    if (!weighed.evidence().partCosines().isEmpty()) {
      features.put("nearness", weighed.evidence().nearness());
    }
    return features;
  }

  private static TraceUnderstanding understanding(Understanding understood) {
    return new TraceUnderstanding()
        .words(understood.words())
        .contentWords(understood.contentWords())
        .knownShare(understood.knownShare())
        .humanRequested(understood.humanRequested());
  }

  private static DecisionThresholds thresholds(Trace trace) {
    ChosenThreshold chosen = trace.grounds().threshold();
    return new DecisionThresholds()
        .answer(trace.thresholds().answer())
        .clarify(trace.thresholds().clarify())
        .source(chosen == null ? null : TargetMapper.source(chosen.source()))
        .maxWrongPercent(chosen == null ? null : chosen.maxWrongPercent());
  }

  private static @Nullable TraceModels models(Grounds.@Nullable Models models) {
    return models == null
        ? null
        : new TraceModels()
            .embedding(models.embedding())
            .classifier(models.classifier())
            .confidence(models.confidence());
  }

  private static @Nullable List<TraceContextRule> rules(Grounds grounds) {
    return grounds.contextRules().isEmpty()
        ? null
        : grounds.contextRules().stream()
            .map(rule -> new TraceContextRule().ruleId(rule.id().text()).name(rule.name()))
            .toList();
  }
}
