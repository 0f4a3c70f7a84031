package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two tenants with the very same content neither collide nor notice each other. */
@WithServer
final class SameNamesTest {
  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();
  private final Walk walk = new Walk(spec);

  SameNamesTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void theSameNamesAndKeysAreFreeInEveryTenant() {
    TestTenant first = server.tenant();
    World one = WorldFilling.fill(spec, first.http(), first.id(), "same");
    Map<String, String> before = walk.shown(one);
    TestTenant second = server.tenant();
    // Every external id, name, path and Idempotency-Key again: a collision would be a 409 or 422.
    World two = WorldFilling.fill(spec, second.http(), second.id(), "same");
    assertThat(walk.shown(two)).as("counts, scores and suggestions of the other").isEqualTo(before);
    assertThat(walk.shown(one)).as("what the first sees afterwards").isEqualTo(before);
    assertThat(two.everyId()).doesNotContainAnyElementsOf(one.everyId());
  }

  @Test
  void theSameNameTwiceInOneTenantIsRefused() {
    TestTenant tenant = server.tenant();
    Map<String, Object> wish = Map.of("externalId", "same", "names", Map.of("fr", "Même"));
    tenant.http().post("/v1/categories", wish).is(201);
    tenant.http().post("/v1/categories", wish).isProblem(409, "external_id_taken");
    tenant.testMode().post("/v1/categories", wish).is(201);
  }
}
