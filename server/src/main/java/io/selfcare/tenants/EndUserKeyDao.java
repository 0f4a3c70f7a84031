package io.selfcare.tenants;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.EndUserKeyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signing keys of a space; their secrets are encrypted before they come here. */
final class EndUserKeyDao {
  void insert(TenantTx tx, EndUserKey key, byte[] secret) {
    tx.handle()
        .createUpdate(
            """
            insert into end_user_keys (space_id, id, name, secret, created_at)
            values (:space, :id, :name, :secret, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", key.id().value())
        .bind("name", key.name())
        .bind("secret", secret)
        .bind("now", key.createdAt())
        .execute();
  }

  Optional<byte[]> secret(TenantTx tx, EndUserKeyId id) {
    return tx.handle()
        .createQuery(
            """
            select secret from end_user_keys where space_id = :space and id = :id and revoked_at is null
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .mapTo(byte[].class)
        .findOne();
  }

  List<EndUserKey> list(TenantTx tx, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select id, name, created_at from end_user_keys
            where space_id = :space and revoked_at is null
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> key(row))
        .list();
  }

  /** False when there is no such key. */
  boolean revoke(TenantTx tx, EndUserKeyId id) {
    return tx.handle()
            .createUpdate(
                """
                update end_user_keys set revoked_at = :now
                where space_id = :space and id = :id and revoked_at is null
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  private static EndUserKey key(ResultSet row) throws SQLException {
    return new EndUserKey(
        new EndUserKeyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
