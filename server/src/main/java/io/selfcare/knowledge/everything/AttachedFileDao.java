package io.selfcare.knowledge.everything;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The bytes of attachments, part by part. */
final class AttachedFileDao {
  private static final int PART = 256 * 1024;

  List<UUID> ids(TenantTx tx) {
    return tx.handle()
        .createQuery("select id from attachments where space_id = :space order by id")
        .bind("space", tx.space().value())
        .mapTo(UUID.class)
        .list();
  }

  /** Empty after the last. */
  byte[] part(TenantTx tx, UUID id, int part) {
    return tx.handle()
        .createQuery(
            """
            select bytes from attachment_parts
            where space_id = :space and attachment_id = :id and part = :part
            """)
        .bind("space", tx.space().value())
        .bind("id", id)
        .bind("part", part)
        .mapTo(byte[].class)
        .findOne()
        .orElseGet(() -> new byte[0]);
  }

  void insert(ChangeTx tx, UUID id, InputStream input) throws IOException {
    int part = 0;
    for (byte[] bytes = input.readNBytes(PART); bytes.length > 0; bytes = input.readNBytes(PART)) {
      tx.handle()
          .createUpdate(
              """
              insert into attachment_parts (space_id, attachment_id, part, bytes)
              values (:space, :id, :part, :bytes)
              """)
          .bind("space", tx.space().value())
          .bind("id", id)
          .bind("part", part++)
          .bind("bytes", bytes)
          .execute();
    }
  }
}
