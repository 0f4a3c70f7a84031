package io.selfcare.answers;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.util.Locale;

/** What customers think of answers. */
final class FeedbackDao {
  void insert(TenantTx tx, AnswerFeedback feedback) {
    Opinion opinion = feedback.opinion();
    FeedbackReason reason = opinion.reason();
    ArticleId article = opinion.articleId();
    tx.handle()
        .createUpdate(
            """
            insert into answer_feedback (space_id, id, answer_id, article_id, helpful, reason,
              comment, created_at)
            values (:space, :id, :answer, :article, :helpful, :reason, :comment, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", feedback.id().value())
        .bind("answer", feedback.answerId().value())
        .bind("article", article == null ? null : article.value())
        .bind("helpful", opinion.helpful())
        .bind("reason", reason == null ? null : reason.name().toLowerCase(Locale.ROOT))
        .bind("comment", opinion.comment())
        .bind("now", feedback.createdAt())
        .execute();
  }
}
