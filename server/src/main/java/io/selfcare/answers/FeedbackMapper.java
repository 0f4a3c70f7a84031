package io.selfcare.answers;

import io.selfcare.api.model.Feedback;
import io.selfcare.api.model.FeedbackCreate;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.UnknownIdException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Translates feedback between HTTP and the domain. */
final class FeedbackMapper {
  private FeedbackMapper() {}

  static Opinion opinion(FeedbackCreate body) {
    return new Opinion(
        body.getHelpful(),
        reason(body.getReason()),
        body.getComment(),
        article(body.getArticleId()));
  }

  private static @Nullable ArticleId article(@Nullable String id) {
    try {
      return id == null ? null : ArticleId.parse(id);
    } catch (UnknownIdException e) {
      throw ProblemException.invalid(
          "/articleId", "not_in_answer", "This answer did not show that article.");
    }
  }

  private static @Nullable FeedbackReason reason(
      io.selfcare.api.model.@Nullable FeedbackReason reason) {
    return reason == null
        ? null
        : switch (reason) {
          case WRONG_ANSWER -> FeedbackReason.WRONG_ANSWER;
          case INCOMPLETE -> FeedbackReason.INCOMPLETE;
          case OUTDATED -> FeedbackReason.OUTDATED;
          case UNCLEAR -> FeedbackReason.UNCLEAR;
          case NOT_MY_QUESTION -> FeedbackReason.NOT_MY_QUESTION;
          case OTHER -> FeedbackReason.OTHER;
        };
  }

  private static io.selfcare.api.model.@Nullable FeedbackReason word(
      @Nullable FeedbackReason reason) {
    return reason == null
        ? null
        : switch (reason) {
          case WRONG_ANSWER -> io.selfcare.api.model.FeedbackReason.WRONG_ANSWER;
          case INCOMPLETE -> io.selfcare.api.model.FeedbackReason.INCOMPLETE;
          case OUTDATED -> io.selfcare.api.model.FeedbackReason.OUTDATED;
          case UNCLEAR -> io.selfcare.api.model.FeedbackReason.UNCLEAR;
          case NOT_MY_QUESTION -> io.selfcare.api.model.FeedbackReason.NOT_MY_QUESTION;
          case OTHER -> io.selfcare.api.model.FeedbackReason.OTHER;
        };
  }

  static Feedback feedback(AnswerFeedback feedback) {
    Opinion opinion = feedback.opinion();
    ArticleId article = opinion.articleId();
    return new Feedback()
        .id(feedback.id().text())
        .answerId(feedback.answerId().text())
        .helpful(opinion.helpful())
        .reason(word(opinion.reason()))
        .comment(opinion.comment())
        .articleId(article == null ? null : article.text())
        .createdAt(feedback.createdAt().atOffset(ZoneOffset.UTC));
  }
}
