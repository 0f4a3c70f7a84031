package io.selfcare.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import io.selfcare.testing.Http;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithServer
final class TenantsTest {
  private final SelfcareServer server;

  TenantsTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void liveAndTestModeHaveTheirOwnSettings() {
    TestTenant tenant = server.tenant();
    Reply before = tenant.testMode().get("/v1/tenant").is(200);
    tenant
        .testMode()
        .with("If-Match", before.header("ETag"))
        .patch("/v1/tenant", Map.of("timeZone", "America/Toronto"))
        .is(200);
    assertThat(tenant.testMode().get("/v1/tenant").at("/timeZone")).isEqualTo("America/Toronto");
    assertThat(tenant.http().get("/v1/tenant").at("/timeZone")).isEqualTo("Europe/Paris");
  }

  @Test
  void brandingMergesAndNullClears() {
    TestTenant tenant = server.tenant();
    Http http = tenant.http();
    String tag = http.get("/v1/tenant").header("ETag");
    Reply set =
        http.with("If-Match", tag)
            .patch(
                "/v1/tenant",
                "{\"branding\":{\"displayName\":\"Rivage\",\"primaryColor\":\"#0b5fff\"}}")
            .is(200);
    Reply cleared =
        http.with("If-Match", set.header("ETag"))
            .patch("/v1/tenant", "{\"branding\":{\"primaryColor\":null}}")
            .is(200);
    assertThat(cleared.at("/branding/displayName")).isEqualTo("Rivage");
    assertThat(cleared.json().at("/branding/primaryColor").isTextual()).isFalse();
  }

  @Test
  void twoEditorsOfTheSettingsLoseNothing() {
    Http http = server.tenant().http();
    String tag = http.get("/v1/tenant").header("ETag");
    http.with("If-Match", tag).patch("/v1/tenant", Map.of("name", "First")).is(200);
    http.with("If-Match", tag)
        .patch("/v1/tenant", Map.of("name", "Second"))
        .isProblem(412, "precondition_failed");
    http.patch("/v1/tenant", Map.of("name", "Third")).isProblem(428, "precondition_required");
    assertThat(http.get("/v1/tenant").at("/name")).isEqualTo("First");
  }

  @Test
  void aSuspendedTenantIsToldSoAndComesBack() {
    TestTenant tenant = server.tenant();
    String path = "/v1/tenants/" + tenant.id();
    String tag = server.operator().get(path).header("ETag");
    Reply suspended =
        server.operator().with("If-Match", tag).patch(path, Map.of("status", "suspended")).is(200);
    tenant.http().get("/v1/tenant").isProblem(403, "tenant_suspended");
    server
        .operator()
        .with("If-Match", suspended.header("ETag"))
        .patch(path, Map.of("status", "active"))
        .is(200);
    tenant.http().get("/v1/tenant").is(200);
  }

  @Test
  void aDeletedTenantIsGoneAtOnce() {
    TestTenant tenant = server.tenant();
    server.operator().delete("/v1/tenants/" + tenant.id()).is(204);
    tenant.http().get("/v1/tenant").isProblem(401, "unauthenticated");
    server.operator().get("/v1/tenants/" + tenant.id()).isProblem(404, "not_found");
  }

  @Test
  void aKeyIsRotatedWithBothValidForAWhile() {
    TestTenant tenant = server.tenant();
    Reply key =
        tenant
            .http()
            .post("/v1/api-keys", Map.of("name", "CRM", "kind", "secret", "role", "integration"))
            .is(201);
    Reply next =
        tenant
            .http()
            .post("/v1/api-keys/" + key.at("/id") + "/rotate", Map.of("graceSeconds", 60))
            .is(201);
    server.http(key.at("/secret")).get("/v1/tenant").is(200);
    server.http(next.at("/secret")).get("/v1/tenant").is(200);
    assertThat(tenant.http().get("/v1/api-keys/" + key.at("/id")).at("/status"))
        .isEqualTo("expiring");
    tenant.http().delete("/v1/api-keys/" + next.at("/id")).is(204);
    server.http(next.at("/secret")).get("/v1/tenant").isProblem(401, "unauthenticated");
  }

  @Test
  void pagesOfTenantsAreCompleteAndBound() {
    for (int i = 0; i < 3; i++) {
      server.tenant();
    }
    Reply first = server.operator().get("/v1/tenants?limit=2").is(200);
    assertThat(first.json().at("/hasMore").asBoolean()).isTrue();
    String cursor = first.at("/nextCursor");
    assertThat(
            server.operator().get("/v1/tenants?limit=2&cursor=" + cursor).is(200).at("/data/0/id"))
        .isNotEqualTo(first.at("/data/1/id"));
    server
        .operator()
        .get("/v1/tenants?status=active&cursor=" + cursor)
        .isProblem(400, "invalid_cursor");
  }

  @Test
  void settingsMustMakeSense() {
    Http http = server.tenant().http();
    String tag = http.get("/v1/tenant").header("ETag");
    http.with("If-Match", tag)
        .patch("/v1/tenant", Map.of("timeZone", "Mars/Olympus"))
        .isProblem(422, "validation_failed");
    http.with("If-Match", tag)
        .patch("/v1/tenant", Map.of("locales", List.of("en")))
        .isProblem(422, "validation_failed");
  }

  @Test
  void theSpacesThatWereUsedLastComeFirst() {
    TestTenant early = server.tenant();
    TestTenant late = server.tenant();
    TestTenant unused = server.tenant();
    TestTenant gone = server.tenant();
    SpaceId ofGone = live(gone);
    List.of(early, late, gone).forEach(tenant -> tenant.http().get("/v1/tenant").is(200));
    server.operator().delete("/v1/tenants/" + gone.id()).is(204);
    InstantSource clock = InstantSource.system();
    SystemDb system =
        new SystemDb(
            OwnerDatabase.as(server, "selfcare_system"), clock, new Ids(clock, new SecureRandom()));

    List<SpaceId> used = new AllSpaces(system).lastUsed(Integer.MAX_VALUE);

    assertThat(used)
        .containsSubsequence(live(late), live(early))
        .doesNotContain(live(unused), ofGone);
    assertThat(new AllSpaces(system).lastUsed(1)).hasSize(1);
  }

  private SpaceId live(TestTenant tenant) {
    return OwnerDatabase.of(server)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select space_id from spaces where tenant_id = :id and mode = 'live'")
                    .bind("id", TenantId.parse(tenant.id()).value())
                    .map((row, context) -> new SpaceId(row.getObject(1, UUID.class)))
                    .one());
  }
}
