package io.selfcare.tenants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Mode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** Spaces and their settings. */
final class SpaceDao {
  private static final ObjectMapper JSON = new ObjectMapper();

  void insert(SystemTx tx, Space space) {
    bind(
            tx.handle()
                .createUpdate(
                    """
                    insert into spaces (space_id, tenant_id, mode, name, default_locale, locales,
                      locale_fallbacks, time_zone, branding, editorial, allowed_origins, created_at, updated_at)
                    values (:space, :tenant, :mode, :name, :defaultLocale, :locales,
                      cast(:fallbacks as jsonb), :timeZone, cast(:branding as jsonb),
                      cast(:editorial as jsonb), :origins, :now, :now)
                    """),
            space.settings())
        .bind("space", space.id().value())
        .bind("tenant", space.tenant().value())
        .bind("mode", space.mode().word())
        .bind("now", tx.now())
        .execute();
  }

  /** The space of the transaction. */
  Space get(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from spaces where space_id = :space")
        .bind("space", tx.space().value())
        .map((row, context) -> space(row))
        .findOne()
        .orElseThrow(() -> ProblemException.notFound("tenant"));
  }

  /** False when somebody else has changed the settings since. */
  boolean update(TenantTx tx, SpaceSettings settings, long expectedVersion) {
    return bind(
                tx.handle()
                    .createUpdate(
                        """
                        update spaces set name = :name, default_locale = :defaultLocale, locales = :locales,
                          locale_fallbacks = cast(:fallbacks as jsonb), time_zone = :timeZone,
                          branding = cast(:branding as jsonb),
                          editorial = cast(:editorial as jsonb), allowed_origins = :origins,
                          version = version + 1, updated_at = :now
                        where space_id = :space and version = :version
                        """),
                settings)
            .bind("space", tx.space().value())
            .bind("version", expectedVersion)
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SpaceSettings settings) {
    return statement
        .bind("name", settings.name())
        .bind("defaultLocale", settings.defaultLocale())
        .bindArray("locales", String.class, settings.locales())
        .bind("fallbacks", json(settings.localeFallbacks()))
        .bind("timeZone", settings.timeZone())
        .bind("branding", json(settings.branding()))
        .bind("editorial", json(settings.editorial()))
        .bindArray("origins", String.class, settings.allowedOrigins());
  }

  private static Space space(ResultSet row) throws SQLException {
    return new Space(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new TenantId(row.getObject("tenant_id", UUID.class)),
        Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
        new SpaceSettings(
            row.getString("name"),
            row.getString("default_locale"),
            List.of((String[]) row.getArray("locales").getArray()),
            read(row.getString("locale_fallbacks"), new TypeReference<>() {}),
            row.getString("time_zone"),
            read(row.getString("branding"), new TypeReference<>() {}),
            read(row.getString("editorial"), new TypeReference<>() {}),
            List.of((String[]) row.getArray("allowed_origins").getArray())),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
