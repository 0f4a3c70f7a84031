package io.selfcare.answers;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.quality.ShownTexts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.FeedbackId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what customers say about answers; every opinion is kept, a later one beside the first. */
final class FeedbackService {
  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final AnswerDao answers = new AnswerDao();
  private final FeedbackDao feedbacks = new FeedbackDao();

  FeedbackService(TenantDb db, Outbox outbox, Ids ids) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
  }

  /**
   * Keeps an opinion.
   *
   * @throws ProblemException when there is no such answer, or it did not show the article
   */
  AnswerFeedback rate(SpaceId space, AnswerId answerId, Opinion opinion) {
    return db.write(
        space,
        tx -> {
          GivenAnswer answer =
              answers
                  .find(tx, answerId)
                  .orElseThrow(() -> ProblemException.notFound("answer"))
                  .answer();
          AnswerFeedback feedback =
              new AnswerFeedback(
                  new FeedbackId(ids.next()), answerId, kept(opinion, answer), tx.now());
          feedbacks.insert(tx, feedback);
          publish(tx, answer, feedback);
          return feedback;
        });
  }

  private void publish(TenantTx tx, GivenAnswer answer, AnswerFeedback feedback) {
    List<Key> rated =
        answer.shownTexts().stream()
            .filter(text -> text.articleId().equals(feedback.opinion().articleId()))
            .toList();
    String topic = feedback.opinion().helpful() ? ShownTexts.HELPFUL : ShownTexts.UNHELPFUL;
    outbox.publishAtLeisure(tx, topic, feedback.id().value(), ShownTexts.words(rated));
  }

  private static Opinion kept(Opinion opinion, GivenAnswer answer) {
    String comment = opinion.comment();
    return new Opinion(
        opinion.helpful(),
        opinion.reason(),
        comment == null ? null : PersonalDataMask.mask(comment),
        article(opinion.articleId(), answer));
  }

  private static @Nullable ArticleId article(@Nullable ArticleId named, GivenAnswer answer) {
    if (named == null) {
      return answer.results().isEmpty() ? null : answer.results().getFirst().article().articleId();
    }
    if (!answer.shows(named)) {
      throw ProblemException.invalid(
          "/articleId", "not_in_answer", "This answer did not show that article.");
    }
    return named;
  }
}
