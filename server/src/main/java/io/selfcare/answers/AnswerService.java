package io.selfcare.answers;

import io.selfcare.knowledge.quality.ShownTexts;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;

/**
 * Answers questions and explains answers afterwards. No transaction is open while it searches; what
 * it says depends on the question, the asker, the settings, the synonyms and the index alone.
 */
final class AnswerService {
  private final TenantDb db;
  private final Retrieval retrieval;
  private final Outbox outbox;
  private final Ids ids;
  private final ConfidencePolicy policy = ConfidencePolicy.PROVISIONAL;
  private final AnswerDao answers = new AnswerDao();

  AnswerService(TenantDb db, Retrieval retrieval, Outbox outbox, Ids ids) {
    this.db = db;
    this.retrieval = retrieval;
    this.outbox = outbox;
    this.ids = ids;
  }

  private record Weighed(Retrieved found, List<WeighedCandidate> candidates) {
    double confidence() {
      return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
    }
  }

  /** Answers a question, and keeps what it answered and why. */
  GivenAnswer ask(SpaceId space, AskRequest request) {
    Weighed weighed = inCategoryFirst(space, request);
    Decision decision = policy.decide(weighed.found().understood(), weighed.candidates());
    GivenAnswer answer = answer(request, weighed, decision);
    Trace trace = trace(request, weighed);
    return db.log(
        space,
        tx -> {
          answers.insert(tx, new Explanation(answer, trace, tx.now()));
          outbox.publish(
              tx, ShownTexts.GIVEN, answer.id().value(), ShownTexts.words(answer.shownTexts()));
          return answer;
        });
  }

  /** Only what does not answer the question from the category is looked up everywhere. */
  private Weighed inCategoryFirst(SpaceId space, AskRequest request) {
    Weighed first = weigh(space, request);
    if (request.category() == null || first.confidence() >= policy.thresholds().answer()) {
      return first;
    }
    Weighed everywhere = weigh(space, request.everywhere());
    return everywhere.confidence() > first.confidence() ? everywhere : first;
  }

  private Weighed weigh(SpaceId space, AskRequest request) {
    Retrieved found = retrieval.find(space, request);
    return new Weighed(found, policy.weigh(found.understood(), found.candidates()));
  }

  /**
   * An answer as it was given, whatever has become of the articles.
   *
   * @throws ProblemException when there is no such answer
   */
  Explanation explain(SpaceId space, AnswerId id) {
    return db.read(
        space,
        tx ->
            answers
                .find(tx, id)
                .map(stored -> answers.withPages(tx, stored))
                .orElseThrow(() -> ProblemException.notFound("answer")));
  }

  private GivenAnswer answer(AskRequest request, Weighed weighed, Decision decision) {
    LocaleChoice locale = weighed.found().locale();
    return new GivenAnswer(
        new AnswerId(ids.next()),
        decision.kind(),
        weighed.confidence(),
        decision instanceof Decision.Limit limit ? limit.reason() : null,
        weighed.candidates().stream()
            .limit(request.limit())
            .map(candidate -> GivenResult.of(candidate, locale, request.channel()))
            .toList(),
        decision instanceof Decision.Clarify clarify
            ? Clarification.of(locale.wanted(), clarify.options())
            : null);
  }

  private Trace trace(AskRequest request, Weighed weighed) {
    Retrieved found = weighed.found();
    return new Trace(
        new Trace.Asked(
            PersonalDataMask.mask(request.question().text()),
            found.locale().wanted(),
            request.channel(),
            request.reader().kind()),
        found.understood(),
        policy.thresholds(),
        weighed.candidates().stream().map(Trace.Weighed::of).toList(),
        found.versions());
  }
}
