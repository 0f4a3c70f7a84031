package io.selfcare.knowledge.attachments;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.AttachmentId;
import java.util.Optional;

/** The bytes of attachments, in parts. */
final class AttachmentPartDao {
  void insert(ChangeTx tx, AttachmentId id, int part, byte[] bytes) {
    tx.handle()
        .createUpdate(
            """
            insert into attachment_parts (space_id, attachment_id, part, bytes)
            values (:space, :id, :part, :bytes)
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("part", part)
        .bind("bytes", bytes)
        .execute();
  }

  /** Empty when the attachment has been deleted meanwhile. */
  Optional<byte[]> find(TenantTx tx, AttachmentId id, int part) {
    return tx.handle()
        .createQuery(
            """
            select bytes from attachment_parts
            where space_id = :space and attachment_id = :id and part = :part
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("part", part)
        .mapTo(byte[].class)
        .findOne();
  }
}
