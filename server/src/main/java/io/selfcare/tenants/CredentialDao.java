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

  /** Finds a valid key, and notes at most once a minute that it is used. */
  Optional<Found> use(SystemTx tx, byte[] hash) {
    return tx.handle()
        .createQuery(
            """
            with found as (
              select k.space_id, k.id, k.kind, k.role, k.allowed_origins, k.hash,
                s.allowed_origins as space_origins, t.id as tenant_id, t.status,
                t.requests_per_second, t.requests_per_second_per_key, t.requests_per_second_per_visitor
              from api_keys k join spaces s using (space_id) join tenants t on t.id = s.tenant_id
              where k.hash = :hash and k.revoked_at is null and t.deleted_at is null
                and (k.expires_at is null or k.expires_at > :now)
            ), noted as (
              update api_keys k set last_used_at = :now from found
              where k.hash = found.hash and (k.last_used_at is null
                or k.last_used_at < cast(:now as timestamptz) - interval '1 minute')
            )
            select *, set_config('synchronous_commit', 'off', true) from found
            """)
        .bind("hash", hash)
        .bind("now", tx.now())
        .map((row, context) -> found(row))
        .findOne();
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
