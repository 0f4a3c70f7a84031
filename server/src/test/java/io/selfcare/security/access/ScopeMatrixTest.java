package io.selfcare.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the spec with every kind of caller: who holds the scope may, nobody else. */
@WithServer
final class ScopeMatrixTest {
  private static final Map<String, String> PLAIN = Map.of("locale", "fr", "version", "1");

  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();
  private final SampleRequests requests = new SampleRequests(spec);

  ScopeMatrixTest(SelfcareServer server) {
    this.server = server;
  }

  @TestFactory
  Stream<DynamicTest> whoHoldsTheScopeMayAndNobodyElse() {
    Callers callers = new Callers(server, server.tenant(), spec.callers());
    return spec.all().stream()
        .map(operation -> dynamicTest(operation.toString(), () -> row(operation, callers)));
  }

  @Test
  void everyOperationAsksForAScopeThatSomebodyHolds() {
    assertThat(spec.all())
        .allSatisfy(
            operation ->
                assertThat(operation.isPublic() || !spec.holders(operation.scope()).isEmpty())
                    .as(operation.id())
                    .isTrue());
  }

  private void row(SpecOperation operation, Callers callers) {
    Set<String> holders = spec.holders(operation.scope());
    callers
        .known()
        .forEach(
            (name, http) -> {
              Reply reply = send(http, operation);
              if (operation.isPublic() || holders.contains(name)) {
                reached(name, reply);
              } else {
                assertThat(reply.status()).as("%s: %s", name, reply.text()).isEqualTo(403);
                reply.isProblem(403, "forbidden");
              }
            });
    callers
        .unknown()
        .forEach(
            (name, http) -> {
              Reply reply = send(http, operation);
              if (operation.isPublic()) {
                reached(name, reply);
              } else {
                assertThat(reply.status()).as("%s: %s", name, reply.text()).isEqualTo(401);
                assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
              }
            });
  }

  /** Whatever comes of it, it is not for want of a right, of a resource class or of care. */
  private static void reached(String name, Reply reply) {
    assertThat(reply.status())
        .as("%s: %s", name, reply.text())
        .isNotIn(401, 403, 405, 415)
        .isLessThan(500);
    assertThat(reply.status() == 404 && reply.text().contains("no such path")).as(name).isFalse();
  }

  private Reply send(Http http, SpecOperation operation) {
    return requests.send(http, operation, ScopeMatrixTest::nobodys);
  }

  /**
   * A well-formed value that nothing has: {@code articleId} is told apart from others only by 404.
   */
  private static String nobodys(String parameter) {
    return PLAIN.getOrDefault(parameter, "zzz_01jdd3w5v8e2x9k6m4n7p0q1rs");
  }
}
