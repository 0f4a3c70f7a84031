package io.selfcare.tenants;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.KeyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API keys of a space. */
final class ApiKeyDao {
  void insert(TenantTx tx, ApiKey key, byte[] hash) {
    tx.handle()
        .createUpdate(
            """
            insert into api_keys
              (space_id, id, name, kind, role, allowed_origins, hash, last4, replaces, created_at)
            values (:space, :id, :name, :kind, :role, :origins, :hash, :last4, :replaces, :now)
            """)
        .bind("space", tx.space().value())
        .bind("id", key.id().value())
        .bind("name", key.name())
        .bind("kind", key.kind().name().toLowerCase(Locale.ROOT))
        .bind("role", key.role() == null ? null : key.role().word())
        .bindArray("origins", String.class, key.allowedOrigins())
        .bind("hash", hash)
        .bind("last4", key.last4())
        .bind("replaces", key.replaces() == null ? null : key.replaces().value())
        .bind("now", key.times().created())
        .execute();
  }

  Optional<ApiKey> find(TenantTx tx, KeyId id) {
    return tx.handle()
        .createQuery("select * from api_keys where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> key(row))
        .findOne();
  }

  List<ApiKey> list(TenantTx tx, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from api_keys where space_id = :space
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> key(row))
        .list();
  }

  void revoke(TenantTx tx, KeyId id) {
    tx.handle()
        .createUpdate(
            """
            update api_keys set revoked_at = coalesce(revoked_at, :now) where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("now", tx.realTime())
        .execute();
  }

  void expire(TenantTx tx, KeyId id, Instant at) {
    tx.handle()
        .createUpdate("update api_keys set expires_at = :at where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("at", at)
        .execute();
  }

  private static ApiKey key(ResultSet row) throws SQLException {
    UUID replaces = row.getObject("replaces", UUID.class);
    String role = row.getString("role");
    return new ApiKey(
        new KeyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        ApiKey.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
        List.of((String[]) row.getArray("allowed_origins").getArray()),
        row.getString("last4"),
        replaces == null ? null : new KeyId(replaces),
        new ApiKey.Times(
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "expires_at"),
            instant(row, "revoked_at"),
            instant(row, "last_used_at")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
