package io.selfcare.security.isolation;

import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import org.junit.jupiter.api.Test;

/** What one tenant writes is in no byte that is served to another. */
@WithServer
final class CanaryTest {
  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();

  CanaryTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void nothingOfAnotherTenantIsEverServed() {
    TestTenant reader = server.tenant();
    TestTenant victim = server.tenant();
    new Canary(spec)
        .watch(
            mark -> WorldFilling.fill(spec, reader.http(), reader.id(), mark),
            mark -> WorldFilling.fill(spec, victim.http(), victim.id(), mark));
  }
}
