package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every operation of the spec with every id of a victim, called with a stranger's key: the answer
 * is the one that an id nobody has would get, to the word.
 */
final class IsolationMatrix {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private final SpecOperations spec;
  private final SampleRequests requests;
  private final Walk walk;
  private final Http stranger;
  private final World victim;

  IsolationMatrix(SpecOperations spec, Http stranger, World victim) {
    this.spec = spec;
    this.requests = new SampleRequests(spec);
    this.walk = new Walk(spec);
    this.stranger = stranger;
    this.victim = victim;
  }

  /** One test per operation that is told ids, and one that nothing was changed. */
  Stream<DynamicTest> tests() {
    Map<String, String> before = walk.shown(victim);
    Stream<DynamicTest> cells =
        spec.all().stream()
            .filter(operation -> !operation.pathNames().isEmpty())
            .map(operation -> dynamicTest(operation.toString(), () -> row(operation)));
    return Stream.concat(
        cells,
        Stream.of(
            dynamicTest(
                "nothing of the victim has changed",
                () -> assertThat(walk.shown(victim)).isEqualTo(before))));
  }

  private void row(SpecOperation operation) {
    for (String name : operation.pathNames()) {
      if (victim.values(name).stream().anyMatch(World::isId)) {
        victim.everyId().forEach(id -> compare(operation, name, id));
      }
    }
  }

  private void compare(SpecOperation operation, String name, String value) {
    UnaryOperator<String> foreign =
        parameter -> parameter.equals(name) ? value : victim.values(parameter).getFirst();
    UnaryOperator<String> nobodys =
        parameter -> {
          String filled = foreign.apply(parameter);
          return World.isId(filled) ? like(filled) : filled;
        };
    Reply reply = requests.send(stranger, operation, foreign);
    Reply random = requests.send(stranger, operation, nobodys);
    boolean operators = operation.scope().equals("platform:operate");
    assertThat(reply.status()).as(reply.text()).isEqualTo(operators ? 403 : 404);
    assertThat(Normal.of(reply)).as("%s with %s", operation, value).isEqualTo(Normal.of(random));
    assertThat(reply.text().replace(reply.at("/instance"), ""))
        .as("the answer does not repeat what was asked for")
        .doesNotContain(value.substring(4));
  }

  /** A well-formed id of the same kind and age that nobody has. */
  static String like(String id) {
    StringBuilder text = new StringBuilder(id.substring(0, 16));
    RandomGenerator random = RandomGenerator.getDefault();
    while (text.length() < id.length()) {
      text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
    }
    return text.toString();
  }
}
