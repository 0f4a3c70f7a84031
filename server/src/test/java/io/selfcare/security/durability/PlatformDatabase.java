package io.selfcare.security.durability;

import io.dropwizard.util.Duration;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.DatabaseConfiguration;
import io.selfcare.platform.db.EmbeddedDatabase;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A PostgreSQL without a server in front of it, for tests of the platform's lower parts. */
final class PlatformDatabase implements AutoCloseable {
  private static final DatabaseConfiguration POOLS =
      new DatabaseConfiguration(null, 4, 4, Duration.milliseconds(1500), Duration.seconds(4));

  final InstantSource clock = InstantSource.system();
  final Ids ids = new Ids(clock, new SecureRandom());
  private final EmbeddedDatabase postgres;

  private PlatformDatabase(EmbeddedDatabase postgres) {
    this.postgres = postgres;
  }

  /** One node's view: its own pools and doors. */
  record Node(Database pools, TenantDb tenants, SystemDb system) implements AutoCloseable {
    @Override
    public void close() {
      pools.close();
    }
  }

  /** A node that works on it. */
  Node node() {
    Database pools = Database.open(postgres.url(), POOLS);
    return new Node(
        pools, new TenantDb(pools.app(), clock, ids), new SystemDb(pools.system(), clock, ids));
  }

  /** The role that owns the tables, whom nothing stops. */
  Jdbi owner() {
    return Jdbi.create(postgres.url());
  }

  /** A new tenant's live space. */
  SpaceId space() {
    UUID tenant = ids.next();
    SpaceId space = new SpaceId(ids.next());
    owner()
        .useHandle(
            handle -> {
              handle.execute(
                  "insert into tenants (id, name, status, created_at, updated_at)"
                      + " values (?, 'Tenant', 'active', now(), now())",
                  tenant);
              handle.execute(
                  "insert into spaces (space_id, tenant_id, mode, name, default_locale, locales,"
                      + " created_at, updated_at)"
                      + " values (?, ?, 'live', 'Tenant', 'fr', '{fr}', now(), now())",
                  space.value(),
                  tenant);
            });
    return space;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  /** Starts one for the whole run. */
  static final class Shared implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE =
        ExtensionContext.Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == PlatformDatabase.class;
    }

    @Override
    public PlatformDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(HERE)
          .getOrComputeIfAbsent(PlatformDatabase.class, type -> start(), PlatformDatabase.class);
    }

    private static PlatformDatabase start() {
      try {
        PlatformDatabase database =
            new PlatformDatabase(
                EmbeddedDatabase.open(Files.createTempDirectory("selfcare-database")));
        database.node().close();
        return database;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
