package io.selfcare.tenants;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tenants, across all of them: the operator's view. */
final class TenantDao {
  private static final String SELECT =
      """
      select t.*, s.default_locale, s.locales from tenants t
      join spaces s on s.tenant_id = t.id and s.mode = 'live' where t.deleted_at is null
      """;

  void insert(SystemTx tx, TenantId id, String name, TenantLimits limits) {
    tx.handle()
        .createUpdate(
            """
            insert into tenants (id, name, status, requests_per_second, requests_per_second_per_key,
              requests_per_second_per_visitor, created_at, updated_at)
            values (:id, :name, 'active', :all, :key, :visitor, :now, :now)
            """)
        .bind("id", id.value())
        .bind("name", name)
        .bind("all", limits.perSecond())
        .bind("key", limits.perSecondPerKey())
        .bind("visitor", limits.perSecondPerVisitor())
        .bind("now", tx.now())
        .execute();
  }

  Optional<Tenant> find(SystemTx tx, TenantId id) {
    return tx.handle()
        .createQuery(SELECT + " and t.id = :id")
        .bind("id", id.value())
        .map((row, context) -> tenant(row))
        .findOne();
  }

  List<Tenant> list(SystemTx tx, @Nullable String status, PageRequest page) {
    return tx.handle()
        .createQuery(
            SELECT
                + """
                 and (cast(:status as text) is null or t.status = :status)
                  and (cast(:after as uuid) is null or t.id < cast(:after as uuid))
                order by t.id desc limit :limit
                """)
        .bind("status", status)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> tenant(row))
        .list();
  }

  /** False when somebody else has changed the tenant since. */
  boolean update(SystemTx tx, Tenant tenant) {
    return tx.handle()
            .createUpdate(
                """
                update tenants set name = :name, status = :status, requests_per_second = :all,
                  requests_per_second_per_key = :key, requests_per_second_per_visitor = :visitor,
                  version = version + 1, updated_at = :now
                where id = :id and version = :version
                """)
            .bind("id", tenant.id().value())
            .bind("name", tenant.name())
            .bind("status", tenant.status().name().toLowerCase(Locale.ROOT))
            .bind("all", tenant.limits().perSecond())
            .bind("key", tenant.limits().perSecondPerKey())
            .bind("visitor", tenant.limits().perSecondPerVisitor())
            .bind("version", tenant.version())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  void markDeleted(SystemTx tx, TenantId id) {
    tx.handle()
        .createUpdate("update tenants set deleted_at = :now where id = :id")
        .bind("id", id.value())
        .bind("now", tx.now())
        .execute();
  }

  List<TenantId> deleted(SystemTx tx) {
    return tx.handle()
        .createQuery("select id from tenants where deleted_at is not null")
        .map((row, context) -> new TenantId(row.getObject("id", UUID.class)))
        .list();
  }

  List<SpaceId> spaces(SystemTx tx, TenantId id) {
    return tx.handle()
        .createQuery("select space_id from spaces where tenant_id = :id order by mode")
        .bind("id", id.value())
        .map((row, context) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }

  /** Those whose keys were used last, the latest first. */
  List<SpaceId> spacesLastUsed(SystemTx tx, int most) {
    return tx.handle()
        .createQuery(
            """
            select k.space_id
            from api_keys k join spaces s using (space_id) join tenants t on t.id = s.tenant_id
            where k.last_used_at is not null and t.deleted_at is null
            group by k.space_id order by max(k.last_used_at) desc, k.space_id limit :most
            """)
        .bind("most", most)
        .map((row, context) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }

  List<SpaceId> allSpaces(SystemTx tx) {
    return tx.handle()
        .createQuery("select space_id from spaces order by space_id")
        .map((row, context) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }

  /** Deletes the tenant with everything it has. */
  void purge(SystemTx tx, TenantId id) {
    tx.handle().createUpdate("delete from tenants where id = :id").bind("id", id.value()).execute();
  }

  private static Tenant tenant(ResultSet row) throws SQLException {
    return new Tenant(
        new TenantId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Tenant.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        new TenantLimits(
            row.getObject("requests_per_second", Integer.class),
            row.getObject("requests_per_second_per_key", Integer.class),
            row.getObject("requests_per_second_per_visitor", Integer.class)),
        row.getString("default_locale"),
        List.of((String[]) row.getArray("locales").getArray()),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
