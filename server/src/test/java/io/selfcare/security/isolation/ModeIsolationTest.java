package io.selfcare.security.isolation;

import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The live and the test world of one tenant are as foreign to each other as two tenants. */
@WithServer
final class ModeIsolationTest {
  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();

  ModeIsolationTest(SelfcareServer server) {
    this.server = server;
  }

  @TestFactory
  Stream<DynamicTest> liveIdsAreIdsOfNobodyInTestMode() {
    TestTenant tenant = server.tenant();
    World live = WorldFilling.fill(spec, tenant.http(), tenant.id(), "mark");
    return new IsolationMatrix(spec, tenant.testMode(), live).tests();
  }

  @TestFactory
  Stream<DynamicTest> testIdsAreIdsOfNobodyInLiveMode() {
    TestTenant tenant = server.tenant();
    World test = WorldFilling.fill(spec, tenant.testMode(), tenant.id(), "mark");
    return new IsolationMatrix(spec, tenant.http(), test).tests();
  }

  @Test
  void nothingOfTheOtherModeIsEverServed() {
    TestTenant tenant = server.tenant();
    new Canary(spec)
        .watch(
            mark -> WorldFilling.fill(spec, tenant.testMode(), tenant.id(), mark),
            mark -> WorldFilling.fill(spec, tenant.http(), tenant.id(), mark));
  }
}
