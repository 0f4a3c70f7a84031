package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.security.spec.SampleBodies;
import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One space of a tenant with at least one of everything that can be made in it, each of its texts
 * carrying a mark. The bodies come from the examples of the spec.
 */
final class World {
  private final SpecOperations spec;
  private final SampleRequests requests;
  private final SampleBodies bodies;
  private final Http admin;
  private final String mark;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private int calls;

  World(SpecOperations spec, Http admin, String tenantId, String mark) {
    this.spec = spec;
    this.requests = new SampleRequests(spec);
    this.bodies = new SampleBodies(spec);
    this.admin = admin;
    this.mark = mark;
    remember("tenantId", tenantId);
    remember("locale", "fr");
    remember("version", "1");
  }

  /** The admin of this world. */
  Http admin() {
    return admin;
  }

  String mark() {
    return mark;
  }

  /** The operations that were called to fill it. */
  Set<String> used() {
    return used;
  }

  /** The values that a path parameter can have in this world. */
  List<String> values(String parameter) {
    List<String> values = ids.get(parameter);
    assertThat(values)
        .as(
            "The spec has the path parameter '%s', and this world holds nothing of that kind: make"
                + " one in WorldFilling and remember its id under that name.",
            parameter)
        .isNotNull();
    return values;
  }

  /** Everything in this world that has an id of its own. */
  List<String> everyId() {
    return ids.values().stream().flatMap(List::stream).filter(World::isId).distinct().toList();
  }

  static boolean isId(String value) {
    return value.matches("[a-z]{3}_[0-9a-z]{26}");
  }

  void remember(String parameter, String value) {
    ids.computeIfAbsent(parameter, name -> new ArrayList<>()).add(value);
  }

  /** The example body of an operation, marked, pointing to what this world holds. */
  ObjectNode body(String operationId) {
    JsonNode media = spec.get(operationId).json();
    assertThat(media).as("%s has a JSON body", operationId).isNotNull();
    return (ObjectNode) bodies.rewritten(media, text -> text + " " + mark, this::reference);
  }

  /** Calls an operation of this world with the latest ids; it must succeed. */
  Reply call(String operationId, @Nullable JsonNode body) {
    SpecOperation operation = spec.get(operationId);
    return call(operationId, requests.path(operation, name -> values(name).getLast()), body);
  }

  /** Calls an operation at a path; it must succeed. */
  Reply call(String operationId, String path, @Nullable JsonNode body) {
    SpecOperation operation = spec.get(operationId);
    // Two worlds that are filled alike use the very same keys.
    calls++;
    return succeed(
        operation.knowsHeader("Idempotency-Key")
            ? admin.with("Idempotency-Key", operationId + "-" + calls)
            : admin,
        operation,
        path,
        body);
  }

  /** Changes what has this entity tag; it must succeed. */
  Reply change(String operationId, String path, String tag, JsonNode body) {
    return succeed(admin.with("If-Match", tag), spec.get(operationId), path, body);
  }

  private Reply succeed(Http http, SpecOperation operation, String path, @Nullable JsonNode body) {
    used.add(operation.id());
    Reply reply = requests.sendAs(http, operation, path, body);
    assertThat(reply.status()).as("%s %s: %s", operation, path, reply.text()).isBetween(200, 299);
    return reply;
  }

  /** Makes something and remembers its id under the name of the path parameter. */
  Reply make(String operationId, String parameter, @Nullable JsonNode body) {
    Reply reply = call(operationId, body);
    remember(parameter, reply.at(parameter.equals("answerId") ? "/answerId" : "/id"));
    return reply;
  }

  private @Nullable String reference(String name, String example) {
    List<String> known = ids.get(name.equals("parentId") ? "categoryId" : name);
    return known == null ? null : known.getLast();
  }
}
