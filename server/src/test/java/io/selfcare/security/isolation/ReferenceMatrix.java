package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every field of a body and every query parameter that refers to something by its id, filled with
 * each id of a victim by a stranger: the answer is the one for an id that nobody has.
 */
final class ReferenceMatrix {
  private final SpecOperations spec;
  private final SampleRequests requests;
  private final World stranger;
  private final World victim;

  ReferenceMatrix(SpecOperations spec, World stranger, World victim) {
    this.spec = spec;
    this.requests = new SampleRequests(spec);
    this.stranger = stranger;
    this.victim = victim;
  }

  /** One test per reference. */
  Stream<DynamicTest> tests() {
    List<DynamicTest> tests = new ArrayList<>();
    for (SpecOperation operation : spec.all()) {
      if (operation.scope().equals("platform:operate")) {
        continue;
      }
      operation.queryNames().stream()
          .filter(ReferenceMatrix::refers)
          .forEach(
              name ->
                  tests.add(dynamicTest(operation + " ?" + name, () -> query(operation, name))));
      JsonNode media = operation.json();
      if (media != null) {
        fields("", spec.resolve(media.get("schema")))
            .forEach(
                pointer ->
                    tests.add(
                        dynamicTest(operation + " " + pointer, () -> body(operation, pointer))));
      }
    }
    return tests.stream();
  }

  private static boolean refers(String name) {
    return name.endsWith("Id") && !name.equals("externalId");
  }

  private List<String> fields(String pointer, JsonNode schema) {
    List<String> fields = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            entry -> {
              String at = pointer + "/" + entry.getKey();
              if (refers(entry.getKey())) {
                fields.add(at);
              } else {
                fields.addAll(fields(at, spec.resolve(entry.getValue())));
              }
            });
    return fields;
  }

  private void query(SpecOperation operation, String name) {
    String path = requests.path(operation, parameter -> stranger.values(parameter).getLast());
    String start = path + (path.contains("?") ? "&" : "?") + name + "=";
    for (String id : victim.everyId()) {
      same(
          id,
          stranger.admin().get(start + id),
          stranger.admin().get(start + IsolationMatrix.like(id)));
    }
  }

  private void body(SpecOperation operation, String pointer) {
    for (String id : victim.everyId()) {
      same(id, send(operation, pointer, id), send(operation, pointer, IsolationMatrix.like(id)));
    }
  }

  private Reply send(SpecOperation operation, String pointer, String id) {
    ObjectNode body = stranger.body(operation.id());
    int last = pointer.lastIndexOf('/');
    body.remove("externalId");
    ((ObjectNode) (last == 0 ? body : body.withObject(pointer.substring(0, last))))
        .put(pointer.substring(last + 1), id);
    return requests.send(
        stranger.admin(), operation, parameter -> stranger.values(parameter).getLast(), body);
  }

  private static void same(String id, Reply foreign, Reply nobodys) {
    assertThat(foreign.status()).as(foreign.text()).isLessThan(500);
    assertThat(Normal.of(foreign)).as(id).isEqualTo(Normal.of(nobodys));
  }
}
