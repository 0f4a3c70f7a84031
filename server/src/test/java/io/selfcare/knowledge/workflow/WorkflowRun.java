package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a sequence on an article of its own, and holds each answer to the table. */
final class WorkflowRun {
  private static final List<String> TEXT =
      List.of("title", "variants", "body", "bodyFormat", "channels", "slug");

  private final WorkflowTable table;
  private final Map<String, Http> roles;
  private final boolean reviewRequired;
  private final Http admin;
  private final String path;
  private final Map<Integer, JsonNode> published = new TreeMap<>();
  private final List<String> taken = new ArrayList<>();
  private JsonNode before;

  WorkflowRun(WorkflowTable table, Map<String, Http> roles, boolean reviewRequired) {
    this.table = table;
    this.roles = roles;
    this.reviewRequired = reviewRequired;
    this.admin = http("admin");
    Map<String, Object> text = Map.of("locale", "fr", "title", "Titre 0", "body", "Texte 0");
    String id = admin.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    this.path = "/v1/articles/" + id + "/translations/fr";
    this.before = admin.get(path).is(200).json();
  }

  private Http http(String role) {
    Http http = roles.get(role);
    assertThat(http).isNotNull();
    return http;
  }

  /** The steps of the table that were taken. */
  List<String> taken() {
    return taken;
  }

  void call(WorkflowCall call) {
    String position = position(before);
    Reply reply = send(call);
    JsonNode after = admin.get(path).is(200).json();
    String expected = expected(call, position);
    if (expected == null) {
      assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
      assertThat(after).as("a refused step changes nothing").isEqualTo(before);
    } else {
      reply.is(200);
      assertThat(position(after)).as("%s from %s", call, position).isEqualTo(expected);
      taken.add(call.kind() + " " + position);
    }
    liveTextsChangeByPublishingOnly(call, after);
    before = after;
  }

  /** What the table says; null when the call is to be refused. */
  private @Nullable String expected(WorkflowCall call, String position) {
    String operation = call.kind().operation();
    if (!table.mayTake(call.role(), operation)) {
      return null;
    }
    if (call.kind() == WorkflowCall.Kind.RESTORE && !published.containsKey(call.text())) {
      return null;
    }
    if (reviewRequired && table.needsApproval(operation, position)) {
      return null;
    }
    boolean same = edits(call) && wish(call).equals(text(before));
    return same ? position : table.to(operation, position);
  }

  private static boolean edits(WorkflowCall call) {
    return call.kind() == WorkflowCall.Kind.EDIT || call.kind() == WorkflowCall.Kind.RESTORE;
  }

  private Reply send(WorkflowCall call) {
    Http http = http(call.role());
    String target = path + call.kind().path(call.text());
    return switch (call.kind()) {
      case EDIT ->
          http.with("If-Match", "\"" + before.at("/revision").asText() + "\"")
              .put(target, wish(call));
      case REJECT -> http.post(target, Map.of("comment", "Non."));
      default -> http.post(target, Map.of());
    };
  }

  /** The text that an edit or a restoration asks for. */
  private JsonNode wish(WorkflowCall call) {
    if (call.kind() == WorkflowCall.Kind.RESTORE) {
      return published.get(call.text());
    }
    ObjectNode wish = before.deepCopy();
    wish.retain("title");
    wish.put("title", "Titre " + call.text());
    wish.putArray("variants").add("Variante " + call.text());
    wish.put("body", "Texte " + call.text());
    wish.put("bodyFormat", call.text() % 2 == 0 ? "markdown" : "text");
    wish.putObject("channels").put("sms", "SMS " + call.text());
    wish.put("slug", "titre-" + call.text() + "-" + before.at("/articleId").asText().substring(4));
    return wish;
  }

  private void liveTextsChangeByPublishingOnly(WorkflowCall call, JsonNode after) {
    int was = before.path("publishedVersion").asInt(0);
    int is = after.path("publishedVersion").asInt(0);
    if (is != was && is != 0) {
      assertThat(call.kind()).isEqualTo(WorkflowCall.Kind.PUBLISH);
      assertThat(table.mayTake(call.role(), "publishTranslation")).as(call.role()).isTrue();
      published.putIfAbsent(is, text(after));
    }
    published.forEach(
        (version, text) ->
            assertThat(text(admin.get(path + "/versions/" + version).is(200).json()))
                .as("version %d", version)
                .isEqualTo(text));
  }

  /** Every version becomes the draft again, to the letter. */
  void everyVersionCanBeRestored() {
    published.forEach(
        (version, text) -> {
          Reply restored = admin.post(path + "/versions/" + version + "/restore").is(200);
          assertThat(text(restored.json())).isEqualTo(text);
        });
  }

  /** The trail tells the same story: each step begins where the one before it ended. */
  void theTrailHasNoGaps() {
    JsonNode trail = admin.get(path + "/events?limit=100").is(200).json().at("/data");
    for (int i = 0; i + 1 < trail.size(); i++) {
      assertThat(position(trail.get(i), "from")).isEqualTo(position(trail.get(i + 1), "to"));
    }
    assertThat(trail.at("/" + (trail.size() - 1) + "/step").asText()).isEqualTo("created");
  }

  private static String position(JsonNode translation) {
    String state = translation.get("state").asText();
    String draft = translation.path("draftState").asText();
    return draft.isEmpty() ? state : state + "/" + draft;
  }

  private static String position(JsonNode event, String side) {
    String draft = event.path(side + "Draft").asText();
    String state = event.path(side).asText();
    return draft.isEmpty() ? state : state + "/" + draft;
  }

  private static JsonNode text(JsonNode translation) {
    ObjectNode text = translation.deepCopy();
    text.retain(TEXT);
    return text;
  }
}
