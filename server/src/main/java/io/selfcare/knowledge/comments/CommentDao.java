package io.selfcare.knowledge.comments;

import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.comments.DraftComment.Resolution;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CommentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of comments. */
final class CommentDao {
  void insert(ChangeTx tx, DraftComment comment) {
    tx.handle()
        .createUpdate(
            """
            insert into draft_comments (space_id, id, article_id, locale, text, quote, revision,
              created_by, created_at)
            values (:space, :id, :article, :locale, :text, :quote, :revision, :by, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", comment.id().value())
        .bind("article", comment.about().articleId().value())
        .bind("locale", comment.about().locale())
        .bind("text", comment.text())
        .bind("quote", comment.quote())
        .bind("revision", comment.revision())
        .bind("by", comment.createdBy())
        .bind("now", comment.createdAt())
        .execute();
  }

  /** Settles or opens it; who settled it first stays. */
  void resolve(ChangeTx tx, CommentId id, boolean resolved) {
    tx.handle()
        .createUpdate(
            """
            update draft_comments set
              resolved_by = case when :resolved then coalesce(resolved_by, :by) end,
              resolved_at = case when :resolved then coalesce(resolved_at, :now) end
            where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("resolved", resolved)
        .bind("by", tx.actor().id())
        .bind("now", tx.now())
        .execute();
  }

  void delete(ChangeTx tx, CommentId id) {
    tx.handle()
        .createUpdate("delete from draft_comments where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .execute();
  }

  Optional<DraftComment> find(TenantTx tx, Key about, CommentId id) {
    return tx.handle()
        .createQuery(
            """
            select * from draft_comments where space_id = :space and id = :id
              and article_id = :article and locale = :locale
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("article", about.articleId().value())
        .bind("locale", about.locale())
        .map((row, context) -> comment(row))
        .findOne();
  }

  /** The oldest first. */
  List<DraftComment> list(TenantTx tx, Key about, @Nullable Boolean resolved, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from draft_comments where space_id = :space
              and article_id = :article and locale = :locale
              and (cast(:resolved as boolean) is null or (resolved_at is not null) = :resolved)
              and (cast(:after as uuid) is null or id > cast(:after as uuid))
            order by id limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("article", about.articleId().value())
        .bind("locale", about.locale())
        .bind("resolved", resolved)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> comment(row))
        .list();
  }

  private static DraftComment comment(ResultSet row) throws SQLException {
    String by = row.getString("resolved_by");
    return new DraftComment(
        new CommentId(row.getObject("id", UUID.class)),
        new Key(new ArticleId(row.getObject("article_id", UUID.class)), row.getString("locale")),
        row.getString("text"),
        row.getString("quote"),
        row.getLong("revision"),
        row.getString("created_by"),
        Rows.instant(row, "created_at"),
        by == null ? null : new Resolution(by, Rows.instant(row, "resolved_at")));
  }
}
