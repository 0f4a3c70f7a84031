package io.selfcare.tenants;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.http.Caller;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.KeyId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import io.selfcare.platform.limits.LimitsConfiguration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds whose secret it is, across tenants. */
final class CredentialDao {
  private final LimitsConfiguration defaults;

  CredentialDao(LimitsConfiguration defaults) {
    this.defaults = defaults;
  }

  /** A valid key with the hash it was found by. */
  record Found(Caller caller, byte[] hash, boolean suspended) {}

  Optional<Found> find(SystemTx tx, byte[] hash) {
    return tx.handle()
        .createQuery(
            """
            select k.space_id, k.id, k.kind, k.role, k.allowed_origins, k.hash,
              s.allowed_origins as space_origins, t.id as tenant_id, t.status,
              t.requests_per_second, t.requests_per_second_per_key, t.requests_per_second_per_visitor
            from api_keys k join spaces s using (space_id) join tenants t on t.id = s.tenant_id
            where k.hash = :hash and k.revoked_at is null and t.deleted_at is null
              and (k.expires_at is null or k.expires_at > :now)
            """)
        .bind("hash", hash)
        .bind("now", tx.now())
        .map((row, context) -> found(row))
        .findOne();
  }

  /** Notes the use of a key, at most once a minute. */
  void noteUse(SystemTx tx, byte[] hash) {
    tx.handle().execute("set local synchronous_commit to off");
    tx.handle()
        .createUpdate(
            """
            update api_keys set last_used_at = :now
            where hash = :hash and (last_used_at is null or last_used_at < cast(:now as timestamptz) - interval '1 minute')
            """)
        .bind("hash", hash)
        .bind("now", tx.now())
        .execute();
  }

  private Found found(ResultSet row) throws SQLException {
    boolean secret = row.getString("kind").equals("secret");
    TenantLimits limits =
        new TenantLimits(
            integer(row, "requests_per_second"),
            integer(row, "requests_per_second_per_key"),
            integer(row, "requests_per_second_per_visitor"));
    Caller caller =
        new Caller(
            secret ? Caller.Kind.SECRET : Caller.Kind.PUBLISHABLE,
            new KeyId(row.getObject("id", UUID.class)).text(),
            secret ? Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)) : null,
            new SpaceId(row.getObject("space_id", UUID.class)),
            new TenantId(row.getObject("tenant_id", UUID.class)).text(),
            origins(row),
            limits.quota(defaults));
    return new Found(caller, row.getBytes("hash"), row.getString("status").equals("suspended"));
  }

  /** A publishable key without a list of its own may be used where the tenant says. */
  private static Set<String> origins(ResultSet row) throws SQLException {
    List<String> own = List.of((String[]) row.getArray("allowed_origins").getArray());
    return Set.copyOf(
        own.isEmpty() ? List.of((String[]) row.getArray("space_origins").getArray()) : own);
  }

  private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
