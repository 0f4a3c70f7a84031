package io.selfcare.answers;

import io.selfcare.api.model.AnswerCandidate;
import io.selfcare.api.model.AnswerExplanation;
import io.selfcare.api.model.AnswerTrace;
import io.selfcare.api.model.Audience;
import io.selfcare.api.model.DecisionThresholds;
import io.selfcare.knowledge.reading.AudienceKind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        .trace(trace(explanation));
  }

  private static AnswerTrace trace(Explanation explanation) {
    Trace trace = explanation.trace();
    Trace.Asked asked = trace.asked();
    return new AnswerTrace()
        .question(asked.question())
        .locale(asked.locale())
        .channel(asked.channel())
        .audience(asked.audience() == AudienceKind.AGENT ? Audience.AGENT : Audience.CUSTOMER)
        .thresholds(
            new DecisionThresholds()
                .answer(trace.thresholds().answer())
                .clarify(trace.thresholds().clarify()))
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
        .features(
            new TreeMap<>(
                Map.of(
                    "indexScore", weighed.weights().indexScore(),
                    "coverage", weighed.evidence().coverage(),
                    "closeness", weighed.evidence().closeness(),
                    "knownShare", understood.knownShare(),
                    "contentWords", (double) understood.contentWords())));
  }
}
