package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.util.Duration;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.DatabaseConfiguration;
import io.selfcare.platform.db.EmbeddedDatabase;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.tenants.TenantEraser;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One line makes the server work on a PostgreSQL that somebody else runs, as a role that may create
 * roles and a database of its own and is no superuser.
 */
final class ExternalDatabaseTest {
  @Test
  void oneLineIsTheWholeConfiguration(@TempDir Path elsewhere, @TempDir Path data)
      throws IOException {
    try (EmbeddedDatabase external = EmbeddedDatabase.open(elsewhere)) {
      Jdbi superuser = Jdbi.create(external.url());
      superuser.useHandle(
          handle -> {
            handle.execute("create role selfcare login createrole password 'a password'");
            handle.execute("create database selfcare owner selfcare");
          });
      String url =
          external
              .url()
              .replaceFirst("/postgres\\?.*", "/selfcare?user=selfcare&password=a%20password");
      Map<String, String> line = Map.of("database.url", url);
      String id;
      String key;
      try (SelfcareServer server = SelfcareServer.startOn(data, line)) {
        TestTenant tenant = server.tenant();
        tenant.http().post("/v1/end-user-keys", Map.of("name", "Portal")).is(201);
        id = tenant.id();
        key = tenant.liveKey();
      }
      assertThat(Files.exists(data.resolve("postgresql"))).isFalse();
      try (SelfcareServer again = SelfcareServer.startOn(data, line)) {
        Reply kept = again.http(key).get("/v1/end-user-keys").is(200);
        assertThat(kept.at("/data/0/name")).isEqualTo("Portal");
        again.operator().delete("/v1/tenants/" + id).is(204);
      }
      erasesTheDeleted(url);
    }
  }

  private static void erasesTheDeleted(String url) {
    DatabaseConfiguration pools =
        new DatabaseConfiguration(
            url, 1, 1, Duration.milliseconds(1500), Duration.milliseconds(4000));
    InstantSource clock = InstantSource.system();
    try (Database database = Database.open(url, pools)) {
      SystemDb system = new SystemDb(database.system(), clock, new Ids(clock, new SecureRandom()));
      new TenantEraser(system, space -> {}).run();
      int left =
          database
              .system()
              .withHandle(
                  handle ->
                      handle.createQuery("select count(*) from spaces").mapTo(int.class).one());
      assertThat(left).as("spaces of deleted tenants").isZero();
    }
  }
}
