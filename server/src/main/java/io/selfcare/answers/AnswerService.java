package io.selfcare.answers;

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

  /** Answers a question, and keeps what it answered and why. */
  GivenAnswer ask(SpaceId space, AskRequest request) {
    Retrieved found = retrieval.find(space, request);
    List<WeighedCandidate> weighed = policy.weigh(found.understood(), found.candidates());
    Decision decision = policy.decide(found.understood(), weighed);
    GivenAnswer answer = answer(request, found.locale(), weighed, decision);
    Trace trace = trace(request, found, weighed);
    return db.log(
        space,
        tx -> {
          answers.insert(tx, new Explanation(answer, trace, tx.now()));
          outbox.publish(tx, "answer.given", answer.id().value());
          return answer;
        });
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

  private GivenAnswer answer(
      AskRequest request, LocaleChoice locale, List<WeighedCandidate> weighed, Decision decision) {
    return new GivenAnswer(
        new AnswerId(ids.next()),
        decision.kind(),
        weighed.isEmpty() ? 0 : weighed.getFirst().confidence(),
        decision instanceof Decision.Limit limit ? limit.reason() : null,
        weighed.stream()
            .limit(request.limit())
            .map(candidate -> GivenResult.of(candidate, locale))
            .toList(),
        decision instanceof Decision.Clarify clarify
            ? Clarification.of(locale.wanted(), clarify.options())
            : null);
  }

  private Trace trace(AskRequest request, Retrieved found, List<WeighedCandidate> weighed) {
    return new Trace(
        PersonalDataMask.mask(request.question().text()),
        found.locale().wanted(),
        request.channel(),
        request.asker().kind(),
        policy.thresholds(),
        weighed.stream().map(Trace.Weighed::of).toList(),
        found.versions());
  }
}
