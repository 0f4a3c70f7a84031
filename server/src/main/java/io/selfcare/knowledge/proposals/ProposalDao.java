package io.selfcare.knowledge.proposals;

import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.proposals.ArticleProposal.Decision;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of proposals. */
final class ProposalDao {
  void insert(ChangeTx tx, ArticleProposal proposal) {
    ProposedText text = proposal.text();
    tx.handle()
        .createUpdate(
            """
            insert into article_proposals (space_id, id, status, article_id, locale, base_revision,
              title, variants, body, body_format, reason, conversation, created_by, created_at)
            values (:space, :id, 'open', :article, :locale, :baseRevision, :title, :variants, :body,
              :format, :reason, :conversation, :by, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", proposal.id().value())
        .bind("article", proposal.article() == null ? null : proposal.article().value())
        .bind("locale", proposal.locale())
        .bind("baseRevision", proposal.baseRevision())
        .bind("title", text.title())
        .bind("variants", text.variants() == null ? null : text.variants().toArray(String[]::new))
        .bind("body", text.body())
        .bind("format", text.format().word())
        .bind("reason", proposal.reason())
        .bind("conversation", proposal.conversation())
        .bind("by", proposal.createdBy())
        .bind("now", proposal.createdAt())
        .execute();
  }

  /**
   * Notes what became of it.
   *
   * @param article the one that was made or changed
   */
  void decide(
      ChangeTx tx,
      ProposalId id,
      boolean accepted,
      @Nullable ArticleId article,
      @Nullable String word) {
    tx.handle()
        .createUpdate(
            """
            update article_proposals set status = :status, decided_by = :by, decided_at = :now,
              decision = :word, article_id = coalesce(:article, article_id)
            where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("status", accepted ? "accepted" : "rejected")
        .bind("by", tx.actor().id())
        .bind("now", tx.now())
        .bind("word", word)
        .bind("article", article == null ? null : article.value())
        .execute();
  }

  Optional<ArticleProposal> find(TenantTx tx, ProposalId id) {
    return tx.handle()
        .createQuery("select * from article_proposals where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> proposal(row))
        .findOne();
  }

  /** The same, kept from others until the transaction ends. */
  Optional<ArticleProposal> lock(ChangeTx tx, ProposalId id) {
    return tx.handle()
        .createQuery(
            "select * from article_proposals where space_id = :space and id = :id for update")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> proposal(row))
        .findOne();
  }

  /** The newest first. */
  List<ArticleProposal> list(TenantTx tx, ProposalFilter filter, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from article_proposals where space_id = :space
              and (cast(:status as text) is null or status = :status)
              and (cast(:article as uuid) is null or article_id = :article)
              and (cast(:by as text) is null or created_by = :by)
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("status", filter.status())
        .bind("article", filter.article() == null ? null : filter.article().value())
        .bind("by", filter.createdBy())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> proposal(row))
        .list();
  }

  private static ArticleProposal proposal(ResultSet row) throws SQLException {
    UUID article = Rows.uuid(row, "article_id");
    String status = row.getString("status");
    return new ArticleProposal(
        new ProposalId(row.getObject("id", UUID.class)),
        article == null ? null : new ArticleId(article),
        row.getString("locale"),
        row.getObject("base_revision", Long.class),
        new ProposedText(
            row.getString("title"),
            row.getArray("variants") == null ? null : Rows.strings(row, "variants"),
            row.getString("body"),
            BodyFormat.of(row.getString("body_format")).orElseThrow()),
        row.getString("reason"),
        row.getString("conversation"),
        row.getString("created_by"),
        Rows.instant(row, "created_at"),
        status.equals("open")
            ? null
            : new Decision(
                status.equals("accepted"),
                row.getString("decided_by"),
                Rows.instant(row, "decided_at"),
                row.getString("decision")));
  }
}
