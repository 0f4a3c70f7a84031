package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.TenantId;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the spec that changes something says so in the audit log, exactly once. */
@WithServer
final class AuditCoverageTest {
  private final SelfcareServer server;
  private final Jdbi owner;

  AuditCoverageTest(SelfcareServer server) {
    this.server = server;
    this.owner = Jdbi.create(Postmaster.of(server.data()).ownerUrl());
  }

  static Stream<SpecOperation> changes() {
    return SpecOperation.all().stream()
        .filter(SpecOperation::mutates)
        .filter(operation -> !Changes.FACTS.contains(operation.id()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeLeavesOneEntry(SpecOperation operation) {
    TestTenant tenant = server.tenant();
    Supplier<Reply> change = new Changes(server, tenant).prepare(operation.id());
    int before = entries(tenant.id(), mode(operation));
    Reply reply = change.get();
    assertThat(reply.status()).as(reply::text).isBetween(200, 299);
    if (operation.id().equals("createTenant")) {
      assertThat(entries(reply.at("/id"), "live")).isEqualTo(1);
    } else {
      assertThat(entries(tenant.id(), mode(operation))).isEqualTo(before + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aRefusedChangeLeavesNone(SpecOperation operation) {
    TestTenant tenant = server.tenant();
    int before = entries(tenant.id(), mode(operation));
    boolean operators = operation.scope().equals("platform:operate");
    Http http = operators ? server.operator() : tenant.http();
    String path = operation.path().replaceAll("\\{[^}]*}", "fr");
    Reply refused =
        http.with("Content-Type", operation.contentType())
            .with("If-Match", "\"999\"")
            .send(operation.method(), path, BodyPublishers.ofString("{\"nonsense\": true}"));
    assertThat(refused.status()).as(refused::text).isBetween(400, 499);
    assertThat(entries(tenant.id(), mode(operation))).isEqualTo(before);
  }

  /** Live mode, where also the operator's changes are written, unless only test mode can do it. */
  private static String mode(SpecOperation operation) {
    return operation.path().equals("/v1/test-clock") ? "test" : "live";
  }

  private int entries(String tenant, String mode) {
    return owner.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from audit_log join spaces using (space_id)"
                        + " where tenant_id = :tenant and mode = :mode")
                .bind("mode", mode)
                .bind("tenant", TenantId.parse(tenant).value())
                .mapTo(int.class)
                .one());
  }
}
