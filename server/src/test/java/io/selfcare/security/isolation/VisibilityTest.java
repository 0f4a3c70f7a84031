package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.answers.EndUserToken;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is meant for some readers reaches no other, in whatever a customer can ask for: not as text,
 * and not as a number that it would change. The requests are generated from the spec.
 */
@WithServer
final class VisibilityTest {
  private static final String ORIGIN = "https://www.example.com";

  /** Numbers for putting in order. */
  private static final Pattern WEIGHT =
      Pattern.compile("\"(?:score|confidence)\" : ([0-9.E-]+)|\"nextCursor\" : \"[^\"]*\"");

  /** The index counts the words of long texts roughly where some are hidden. */
  private static final double ROUGHLY = 0.005;

  private final SelfcareServer server;
  private final CanaryWords words = new CanaryWords();
  private final ReaderWalk walk = new ReaderWalk(SpecOperations.load());

  VisibilityTest(SelfcareServer server) {
    this.server = server;
  }

  private static Http reader(TestTenant tenant, Level level) {
    Http widget = tenant.widget(ORIGIN);
    return switch (level) {
      case PUBLIC -> widget;
      case AUTHENTICATED -> widget.with("Selfcare-End-User", new EndUserToken(tenant).of("silver"));
      case SEGMENT -> widget.with("Selfcare-End-User", new EndUserToken(tenant).of("gold"));
      case INTERNAL, UNPUBLISHED -> throw new IllegalArgumentException("no customer is " + level);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"PUBLIC", "AUTHENTICATED", "SEGMENT"})
  void nothingAboveAReaderReachesHim(Level level) {
    TestTenant tenant = server.tenant();
    LevelWorld world = LevelWorld.of(words, tenant, Level.UNPUBLISHED);
    Map<String, Reply> told = walk.of(reader(tenant, level), world, words.probes(level));
    assertThat(leaks(told, level)).isEmpty();
    for (String place : List.of("title", "variant", "body", "block", "snippet", "sms", "voice")) {
      for (String word : words.seen(level, place)) {
        assertThat(told.values()).as("%s is shown", place).anyMatch(reply -> shows(reply, word));
      }
    }

    TestTenant without = server.tenant();
    LevelWorld less = LevelWorld.of(words, without, level);
    Map<String, Told> expected = normal(walk.of(reader(without, level), less, words.probes(level)));
    Map<String, Told> actual = normal(told);
    assertThat(actual.keySet()).containsAll(expected.keySet());
    expected.forEach((name, reply) -> assertSame(name, actual.get(name), reply));
  }

  private static void assertSame(String name, Told actual, Told expected) {
    assertThat(actual.text()).as(name).isEqualTo(expected.text());
    for (int i = 0; i < expected.weights().size(); i++) {
      assertThat(actual.weights().get(i))
          .as("%s weight %d", name, i)
          .isCloseTo(expected.weights().get(i), within(ROUGHLY));
    }
  }

  @Test
  void aReaderWhoIsToldTooMuchIsFound() {
    TestTenant tenant = server.tenant();
    LevelWorld world = LevelWorld.of(words, tenant, Level.UNPUBLISHED);
    List<String> probes = words.probes(Level.PUBLIC);
    Map<String, Reply> toldTooMuch = walk.of(reader(tenant, Level.SEGMENT), world, probes);
    Map<String, Reply> right = walk.of(reader(tenant, Level.PUBLIC), world, probes);
    String leaks = String.join("\n", leaks(toldTooMuch, Level.PUBLIC));
    assertThat(leaks)
        .contains("createAnswer", "listSuggestions", "getHelpCenterArticle")
        .contains("SEGMENT title", "SEGMENT variant", "SEGMENT body", "SEGMENT block")
        .contains("SEGMENT snippet", "SEGMENT sms", "SEGMENT category");
    assertThat(normal(toldTooMuch)).isNotEqualTo(normal(right));
  }

  private List<String> leaks(Map<String, Reply> told, Level level) {
    Map<String, String> hidden = words.above(level);
    return told.entrySet().stream()
        .flatMap(
            request ->
                hidden.keySet().stream()
                    .filter(word -> shows(request.getValue(), word))
                    .map(word -> hidden.get(word) + " in " + request.getKey()))
        .toList();
  }

  private static boolean shows(Reply reply, String word) {
    return reply.text().contains(word) || reply.headers().toString().contains(word);
  }

  /** A reply without its weights, in no order as nearly equal results may change places. */
  private record Told(String text, List<Double> weights) {
    static Told of(Reply reply) {
      String normal = Normal.of(reply);
      List<Double> weights =
          WEIGHT
              .matcher(normal)
              .results()
              .filter(found -> found.group(1) != null)
              .map(found -> Double.valueOf(found.group(1)))
              .sorted()
              .toList();
      String text = WEIGHT.matcher(normal).replaceAll("");
      return new Told(text.lines().sorted().collect(Collectors.joining("\n")), weights);
    }
  }

  private Map<String, Told> normal(Map<String, Reply> told) {
    Map<String, Told> normal = new TreeMap<>();
    told.forEach((name, reply) -> normal.put(name, Told.of(reply)));
    // Without a key there is no tenant of whom something could be told.
    walk.operations().stream()
        .filter(SpecOperation::isPublic)
        .forEach(operation -> normal.keySet().removeIf(name -> name.startsWith(operation + " ")));
    return normal;
  }
}
