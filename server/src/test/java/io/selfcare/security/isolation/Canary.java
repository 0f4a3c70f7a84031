package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Plants a random word in every text of a victim and looks for it in all that a reader is told. */
final class Canary {
  /** Operations that have nothing to show of anybody's texts. */
  private static final List<String> WORDLESS =
      List.of(
          "listJobs",
          "getJob",
          "getKnowledgeQuality",
          "listKnowledgeChangeReaders",
          "getTestClock",
          "listAnswerTargets",
          "getAnswerTarget",
          "getUnderstanding");

  private final SpecOperations spec;
  private final Walk walk;

  Canary(SpecOperations spec) {
    this.spec = spec;
    this.walk = new Walk(spec);
  }

  /**
   * Fills both worlds, the reader's first and again with what it asks for once the victim's is
   * there.
   */
  void watch(Function<String, World> readers, Function<String, World> victims) {
    World reader = readers.apply(word());
    World victim = victims.apply(word());
    theVictimSeesIt(victim);
    List<String> leaks = new ArrayList<>();
    List<Walk.Visit> visits = new ArrayList<>(walk.read(reader.admin(), reader));
    visits.addAll(walk.read(reader.admin(), victim));
    visits.stream()
        .filter(visit -> visit.shows(victim.mark()))
        .forEach(visit -> leaks.add(visit.path() + ": " + visit.reply().text()));
    searches(reader, victim.mark())
        .forEach(
            (asked, reply) -> {
              if (contains(reply, victim.mark())) {
                leaks.add(asked + ": " + reply.text());
              }
            });
    assertThat(leaks).isEmpty();
  }

  /** Without this the test could not fail. */
  private void theVictimSeesIt(World victim) {
    List<String> shown =
        walk.read(victim.admin(), victim).stream()
            .filter(visit -> visit.shows(victim.mark()))
            .map(visit -> visit.operation().id())
            .distinct()
            .toList();
    List<String> silent =
        spec.all().stream()
            .filter(operation -> !operation.mutates() && !operation.isPublic())
            .filter(operation -> !operation.scope().equals("platform:operate"))
            .map(operation -> operation.id())
            .filter(id -> !shown.contains(id) && !WORDLESS.contains(id))
            .toList();
    assertThat(silent)
        .as("these show no text of the victim: plant one in WorldFilling, or call them wordless")
        .isEmpty();
  }

  /** Asks with all but the end of the word, and with the words around it. */
  private Map<String, Reply> searches(World reader, String word) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    String most = word.substring(0, word.length() - 4);
    Http http = reader.admin();
    for (String text : List.of(most, "ascenseur " + most, "Digicode", "Codes", "asc", "lift")) {
      String q = "/v1/suggestions?limit=10&q=" + SampleRequests.encode(text);
      replies.put(q, http.get(q).is(200));
      for (String audience : List.of("customer", "agent")) {
        Map<String, Object> question =
            Map.of("question", text, "locale", "fr", "limit", 10, "audience", audience);
        Reply answer = http.post("/v1/answers", question).is(200);
        replies.put("answer to " + question, answer);
        String explanation = "/v1/answers/" + answer.at("/answerId");
        replies.put(explanation + " of " + question, http.get(explanation).is(200));
      }
    }
    return replies;
  }

  private static boolean contains(Reply reply, String word) {
    return reply.text().contains(word) || reply.headers().toString().contains(word);
  }

  /** Twenty letters that no text has by chance. */
  private static String word() {
    StringBuilder word = new StringBuilder("zq");
    RandomGenerator random = RandomGenerator.getDefault();
    random.ints(18, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
    return word.toString();
  }
}
