package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dropwizard.lifecycle.AutoCloseableManager;
import io.dropwizard.lifecycle.JettyManaged;
import io.selfcare.platform.db.Database;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A query that forgets to say for whom it asks gets nothing, whoever had the connection before. */
final class ForgottenTenantTest {
  private static SelfcareServer server;
  private static World world;
  private static Jdbi app;

  @BeforeAll
  static void start() throws ReflectiveOperationException {
    server = SelfcareServer.start(Map.of("database.poolSize", "1"));
    app = pool(server);
    TestTenant tenant = server.tenant();
    world = WorldFilling.fill(SpecOperations.load(), tenant.http(), tenant.id(), "mark");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void nothingIsSeenWithoutATenant() {
    List<String> tables = tenantTables();
    assertThat(tables).as("tables that hold rows of a tenant").hasSizeGreaterThan(12);
    for (String table : tables) {
      world.admin().get("/v1/articles").is(200);
      long seen = app.withHandle(handle -> count(handle, table));
      assertThat(seen).as(table).isZero();
    }
  }

  @Test
  void theOneConnectionIsTheOneThatServedTheTenant() {
    String before = ask("select pg_backend_pid()");
    world.admin().get("/v1/articles").is(200);
    assertThat(ask("select pg_backend_pid()")).isEqualTo(before);
    assertThat(ask("select current_setting('app.space_id', true)")).isEmpty();
  }

  @Test
  void nothingIsWrittenWithoutATenant() {
    String insert =
        "insert into synonyms select gen_random_uuid(), gen_random_uuid(), 'fr', 'twoWay', '{a,b}',"
            + " '{}', 1, now(), now()";
    assertThatThrownBy(() -> app.useHandle(handle -> handle.execute(insert)))
        .hasMessageContaining("row-level security");
    int changed = app.withHandle(h -> h.execute("update articles set visibility = 'public'"));
    assertThat(changed).isZero();
    int deleted = app.withHandle(h -> h.execute("delete from articles"));
    assertThat(deleted).isZero();
  }

  private static String ask(String query) {
    return app.withHandle(handle -> handle.createQuery(query).mapTo(String.class).one());
  }

  /** Those with rows in them, so that seeing none of them says something. */
  private static List<String> tenantTables() {
    return OwnerDatabase.of(server)
        .withHandle(
            handle ->
                OwnerDatabase.tables(handle).stream()
                    .filter(table -> hasSpace(handle, table) && count(handle, table) > 0)
                    .toList());
  }

  private static boolean hasSpace(Handle handle, String table) {
    return handle
        .createQuery(
            "select exists (select from pg_attribute where attrelid = cast(:table as regclass) and"
                + " attname = 'space_id')")
        .bind("table", table)
        .mapTo(Boolean.class)
        .one();
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
  }

  /** The server hands its pool to nobody, so it is taken from where the server will close it. */
  private static Jdbi pool(SelfcareServer server) throws ReflectiveOperationException {
    Field managed = AutoCloseableManager.class.getDeclaredField("autoCloseable");
    managed.setAccessible(true);
    for (Object part : server.environment().lifecycle().getManagedObjects()) {
      if (part instanceof JettyManaged jetty
          && jetty.getManaged() instanceof AutoCloseableManager manager
          && managed.get(manager) instanceof Database database) {
        return database.app();
      }
    }
    throw new AssertionError("the server manages no database");
  }
}
