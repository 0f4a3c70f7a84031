package io.selfcare.knowledge.attachments;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.AttachmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of attachments and of the texts that name them. */
final class AttachmentDao {
  /** False when the same bytes are there already. */
  boolean insert(ChangeTx tx, AttachmentId id, CheckedFile file) {
    return tx.handle()
            .createUpdate(
                """
                insert into attachments (space_id, id, reference, filename, content_type, size,
                  sha256, created_at, created_by)
                values (:space, :id, :reference, :filename, :type, :size, :sha256, :now, :by)
                on conflict (space_id, sha256) do nothing
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("reference", id.text())
            .bind("filename", file.filename())
            .bind("type", file.type().mediaType())
            .bind("size", file.size())
            .bind("sha256", file.sha256())
            .bind("now", tx.now())
            .bind("by", tx.actor().id())
            .execute()
        == 1;
  }

  Optional<Attachment> find(TenantTx tx, AttachmentId id) {
    return tx.handle()
        .createQuery("select * from attachments where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> attachment(row))
        .findOne();
  }

  Optional<Attachment> sameBytes(TenantTx tx, String sha256) {
    return tx.handle()
        .createQuery("select * from attachments where space_id = :space and sha256 = :sha256")
        .bind("space", tx.space().value())
        .bind("sha256", sha256)
        .map((row, context) -> attachment(row))
        .findOne();
  }

  /** The newest first. */
  List<Attachment> list(TenantTx tx, boolean unused, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from attachments a where space_id = :space
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
              and (not :unused or not exists (
                select from attachment_uses u
                join translations t on t.space_id = u.space_id and t.article_id = u.article_id
                  and t.locale = u.locale and u.version in (0, t.published_version)
                where u.space_id = a.space_id and u.attachment = a.reference))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("unused", unused)
        .bind("limit", page.fetch())
        .map((row, context) -> attachment(row))
        .list();
  }

  List<Attachment> all(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from attachments where space_id = :space order by id")
        .bind("space", tx.space().value())
        .map((row, context) -> attachment(row))
        .list();
  }

  List<Attachment> named(TenantTx tx, Collection<String> references) {
    return tx.handle()
        .createQuery(
            """
            select * from attachments where space_id = :space and id = any(:ids) order by id
            """)
        .bind("space", tx.space().value())
        .bindArray(
            "ids", UUID.class, references.stream().map(r -> AttachmentId.parse(r).value()).toList())
        .map((row, context) -> attachment(row))
        .list();
  }

  List<AttachmentUse> uses(TenantTx tx, AttachmentId id) {
    return tx.handle()
        .createQuery(
            """
            select u.article_id, u.locale, bool_or(u.version > 0) as live,
              bool_or(u.version = 0) as draft
            from attachment_uses u
            join translations t on t.space_id = u.space_id and t.article_id = u.article_id
              and t.locale = u.locale and u.version in (0, t.published_version)
            where u.space_id = :space and u.attachment = :reference
            group by u.article_id, u.locale order by u.article_id, u.locale
            """)
        .bind("space", tx.space().value())
        .bind("reference", id.text())
        .map(
            (row, context) ->
                new AttachmentUse(
                    new ArticleId(row.getObject("article_id", UUID.class)),
                    row.getString("locale"),
                    row.getBoolean("live"),
                    row.getBoolean("draft")))
        .list();
  }

  boolean delete(ChangeTx tx, AttachmentId id) {
    return tx.handle()
            .createUpdate("delete from attachments where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        new AttachmentId(row.getObject("id", UUID.class)),
        row.getString("filename"),
        FileType.of(row.getString("content_type")),
        row.getLong("size"),
        row.getString("sha256"),
        Rows.instant(row, "created_at"),
        row.getString("created_by"));
  }
}
