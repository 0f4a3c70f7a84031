package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Content that nobody looks after is flagged, then kept from customers as the tenant wishes. */
@WithServer
final class CareTest {
  private final Http http;

  CareTest(SelfcareServer server) {
    this.http = server.tenant().testMode();
  }

  @Test
  void whatExpiresOrIsOverdueIsFlaggedAndBarred() {
    String expiring = article("Otarie", Map.of("expiresAt", "2030-06-01T00:00:00Z"));
    String reviewed = article("Phoque", Map.of("reviewBy", "2030-06-01", "owner", "Équipe"));
    String plain = article("Morse", Map.of());
    assertThat(http.get("/v1/articles?stale=true").is(200).json().at("/data")).isEmpty();
    clock("2030-06-01T12:00:00Z");
    assertThat(stale(expiring)).isEqualTo("{\"expired\":true,\"overdue\":false}");
    assertThat(stale(reviewed)).isEqualTo("{\"expired\":false,\"overdue\":false}");
    clock("2030-06-01T22:30:00Z");
    assertThat(stale(reviewed)).isEqualTo("{\"expired\":false,\"overdue\":true}");
    assertThat(stale(plain)).isEqualTo("{\"expired\":false,\"overdue\":false}");
    assertThat(listed("stale=true")).containsExactlyInAnyOrder(expiring, reviewed);
    assertThat(listed("stale=false")).containsExactly(plain);
    assertThat(listed("owner=%C3%89quipe")).containsExactly(reviewed);
    assertThat(found("Otarie")).isTrue();
    settings(Map.of("staleContent", "bar_from_answers"));
    assertThat(found("Otarie")).isFalse();
    assertThat(found("Phoque")).isFalse();
    assertThat(found("Morse")).isTrue();
    assertThat(http.get("/v1/suggestions?q=ota&locale=fr").is(200).json().at("/data")).isEmpty();
    settings(Map.of("overdueAfterDays", 7));
    assertThat(found("Phoque")).isTrue();
    assertThat(stale(reviewed)).isEqualTo("{\"expired\":false,\"overdue\":false}");
    String tag = http.get("/v1/articles/" + expiring).header("ETag");
    http.with("If-Match", tag).patch("/v1/articles/" + expiring, "{\"expiresAt\": null}").is(200);
    assertThat(found("Otarie")).isTrue();
  }

  private String article(String title, Map<String, Object> care) {
    Map<String, Object> wish = new java.util.HashMap<>(care);
    wish.put("translations", List.of(Map.of("locale", "fr", "title", title, "body", "Texte.")));
    String id = http.post("/v1/articles", wish).is(201).at("/id");
    http.post("/v1/articles/" + id + "/translations/fr/publish?waitFor=indexed").is(200);
    return id;
  }

  private String stale(String id) {
    return http.get("/v1/articles/" + id).is(200).json().at("/stale").toString();
  }

  private List<String> listed(String query) {
    return http.get("/v1/articles?" + query).is(200).json().at("/data").findValuesAsText("id");
  }

  private boolean found(String question) {
    Reply answer = http.post("/v1/answers", Map.of("question", question, "locale", "fr")).is(200);
    return !answer.json().at("/results").isEmpty();
  }

  private void clock(String now) {
    http.put("/v1/test-clock", Map.of("now", now)).is(200);
  }

  private void settings(Map<String, Object> editorial) {
    String tag = http.get("/v1/tenant").header("ETag");
    http.with("If-Match", tag).patch("/v1/tenant", Map.of("editorial", editorial)).is(200);
  }
}
