package io.selfcare.answers;

import io.selfcare.answers.targets.ChosenThreshold;
import io.selfcare.answers.topics.TopicHit;
import io.selfcare.answers.topics.TopicKind;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.quality.ShownTexts;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions and explains answers afterwards. No transaction is open while it searches; the
 * articles are read, and the answer kept, in one. What it says depends on the question, the asker,
 * the configuration, the learnt model and the index alone.
 */
final class AnswerService {
  private static final int TRIES = 5;

  /** How much surer an answer from elsewhere has to be. */
  private static final double MUCH = 0.2;

  private final TenantDb db;
  private final AnswerConfigurations configurations;
  private final Retrieval retrieval;
  private final CandidateReading reading;
  private final AnswerLimits limits;
  private final Outbox outbox;
  private final Ids ids;
  private final AnswerDao answers = new AnswerDao();

  AnswerService(
      TenantDb db,
      AnswerConfigurations configurations,
      Retrieval retrieval,
      CandidateReading reading,
      AnswerLimits limits,
      Outbox outbox,
      Ids ids) {
    this.db = db;
    this.configurations = configurations;
    this.retrieval = retrieval;
    this.reading = reading;
    this.limits = limits;
    this.outbox = outbox;
    this.ids = ids;
  }

  private record Weighed(
      ConfidencePolicy policy, ChosenThreshold threshold, Retrieved found, Weighing weighing) {
    double confidence() {
      return weighing.confidence();
    }

    List<WeighedCandidate> candidates() {
      return weighing.candidates();
    }

    boolean answers() {
      return confidence() >= policy.thresholds().answer();
    }
  }

  /** Answers a question, and keeps what it answered and why. */
  GivenAnswer ask(SpaceId space, AskRequest request) {
    for (int tries = TRIES; ; tries--) {
      AnswerConfiguration configuration = configurations.lastSeen(space);
      Looked looked = look(space, request, configuration);
      boolean last = tries == 1;
      Optional<GivenAnswer> given =
          db.log(
              space,
              reading.live(looked),
              (tx, live) ->
                  last || configurations.of(tx).revision() == configuration.revision()
                      ? Optional.of(keep(tx, request, looked, live))
                      : Optional.empty());
      if (given.isPresent()) {
        return given.get();
      }
    }
  }

  /** Elsewhere only what answers much better than the category does. */
  private Looked look(SpaceId space, AskRequest request, AnswerConfiguration configuration) {
    Looked first = retrieval.look(space, request, configuration);
    if (request.category() == null) {
      return first;
    }
    Looked everywhere = retrieval.look(space, request.everywhere(), configuration);
    return db.read(
        space,
        tx -> {
          Weighed within = weigh(tx, request, first, tx.read(reading.live(first)));
          Weighed beyond =
              weigh(tx, request.everywhere(), everywhere, tx.read(reading.live(everywhere)));
          double lead = within.answers() ? MUCH : 0;
          return beyond.confidence() > within.confidence() + lead ? everywhere : first;
        });
  }

  private GivenAnswer keep(
      TenantTx tx, AskRequest request, Looked looked, List<PublishedArticle> live) {
    Weighed weighed = weigh(tx, request, looked, live);
    GivenAnswer answer = answer(request, weighed, looked.topic());
    answers.insert(tx, new Explanation(answer, trace(request, weighed, looked), tx.now()));
    outbox.publishAtLeisure(
        tx, ShownTexts.GIVEN, answer.id().value(), ShownTexts.words(answer.shownTexts()));
    return answer;
  }

  private Weighed weigh(
      TenantTx tx, AskRequest request, Looked looked, List<PublishedArticle> live) {
    Retrieved found = reading.read(tx, request, looked, live);
    ChosenThreshold threshold = limits.threshold(looked, found.candidates());
    ConfidencePolicy policy = ConfidencePolicy.WORDS.answeringFrom(threshold.answer());
    return new Weighed(
        policy,
        threshold,
        found,
        policy.weigh(found.understood(), found.candidates(), looked.taught()));
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

  private GivenAnswer answer(AskRequest request, Weighed weighed, @Nullable TopicHit topic) {
    return topic == null
        ? answer(
            request,
            weighed,
            weighed.policy().decide(weighed.found().understood(), weighed.candidates()))
        : new GivenAnswer(
            new AnswerId(ids.next()),
            Decision.Kind.LIMIT,
            0,
            topic.kind() == TopicKind.SENSITIVE ? LimitReason.SENSITIVE : LimitReason.OUT_OF_SCOPE,
            List.of(),
            null,
            LimitNote.of(topic));
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

  private static Trace trace(AskRequest request, Weighed weighed, Looked looked) {
    Retrieved found = weighed.found();
    return new Trace(
        new Trace.Asked(
            PersonalDataMask.mask(request.question().text()),
            found.locale().wanted(),
            request.channel(),
            request.reader().kind()),
        found.understood(),
        weighed.policy().thresholds(),
        weighed.candidates().stream().map(Trace.Weighed::of).toList(),
        found.versions(),
        Grounds.of(looked, weighed.threshold(), found.leaning(), weighed.weighing().first()));
  }
}
