package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.security.spec.SampleBodies;
import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whose something is follows from the key; no body can say otherwise, at no depth. */
@WithServer
final class UnwritableOwnerTest {
  private static final List<String> OWNERS =
      List.of(
          "tenantId",
          "tenant",
          "tenant_id",
          "accountId",
          "ownerId",
          "spaceId",
          "space",
          "space_id",
          "organizationId",
          "workspaceId",
          "mode",
          "id",
          "createdBy");

  private final SelfcareServer server;
  private final SpecOperations spec = SpecOperations.load();
  private final SampleBodies bodies = new SampleBodies(spec);
  private final SampleRequests requests = new SampleRequests(spec);

  UnwritableOwnerTest(SelfcareServer server) {
    this.server = server;
  }

  @TestFactory
  Stream<DynamicTest> noBodyNamesAnOwner() {
    TestTenant victim = server.tenant();
    TestTenant stranger = server.tenant();
    World world = WorldFilling.fill(spec, stranger.http(), stranger.id(), "mark");
    return spec.all().stream()
        .filter(operation -> operation.json() != null)
        .map(
            operation ->
                dynamicTest(
                    operation.toString(),
                    () -> OWNERS.forEach(owner -> refuse(operation, world, owner, victim.id()))));
  }

  private void refuse(SpecOperation operation, World world, String owner, String victim) {
    boolean operators = operation.scope().equals("platform:operate");
    Http caller = operators ? server.operator() : world.admin();
    for (String place : places(operation)) {
      ObjectNode body = bodies.example(operation.json()).deepCopy();
      ((ObjectNode) body.at(place)).put(owner, victim);
      Reply reply = requests.send(caller, operation, name -> world.values(name).getLast(), body);
      reply.isProblem(400, "unknown_field");
      assertThat(reply.at("/errors/0/pointer")).isEqualTo(place + "/" + owner);
    }
  }

  /** The objects in an example whose fields the spec names. */
  private List<String> places(SpecOperation operation) {
    List<String> places = new ArrayList<>();
    collect("", bodies.example(operation.json()), operation.json().get("schema"), places);
    return places;
  }

  private void collect(String at, JsonNode value, JsonNode schema, List<String> places) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(at + "/" + i, value.get(i), spec.resolve(schema).path("items"), places);
      }
    }
    if (value.isObject()) {
      if (bodies.closed(schema)) {
        places.add(at);
      }
      value
          .properties()
          .forEach(
              entry ->
                  collect(
                      at + "/" + entry.getKey(),
                      entry.getValue(),
                      bodies.property(schema, entry.getKey()),
                      places));
    }
  }
}
