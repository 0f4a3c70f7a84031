package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One tenant's ids are nobody's ids to another tenant. */
@WithServer
final class TenantIsolationTest {
  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();

  TenantIsolationTest(SelfcareServer server) {
    this.server = server;
  }

  @TestFactory
  Stream<DynamicTest> idsOfAnotherTenantAreIdsOfNobody() {
    TestTenant victim = server.tenant();
    World world = WorldFilling.fill(spec, victim.http(), victim.id(), "mark");
    return new IsolationMatrix(spec, server.tenant().http(), world).tests();
  }

  @TestFactory
  Stream<DynamicTest> referencesToAnotherTenantAreReferencesToNobody() {
    TestTenant victim = server.tenant();
    TestTenant stranger = server.tenant();
    World world = WorldFilling.fill(spec, victim.http(), victim.id(), "mark");
    World own = WorldFilling.fill(spec, stranger.http(), stranger.id(), "other");
    return new ReferenceMatrix(spec, own, world).tests();
  }

  @Test
  void aWorldIsFilledThroughEveryOperationThatTakesABody() {
    TestTenant tenant = server.tenant();
    World world = WorldFilling.fill(spec, tenant.http(), tenant.id(), "mark");
    List<String> missing =
        spec.all().stream()
            .filter(operation -> !operation.bodies().isEmpty())
            .filter(operation -> !operation.scope().equals("platform:operate"))
            .map(SpecOperation::id)
            // The world is a live one, where time is the real one.
            .filter(id -> !id.equals("setTestClock"))
            .filter(id -> !world.used().contains(id))
            .toList();
    assertThat(missing).as("call these in WorldFilling with a marked body").isEmpty();
  }
}
