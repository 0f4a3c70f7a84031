package io.selfcare.knowledge.comments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the team says about drafts. */
@WithServer
class CommentsTest {
  private final TestTenant tenant;
  private final Http http;

  CommentsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  @Test
  void commentsAreWrittenResolvedReopenedAndDeletedByWhoWroteThem() {
    String path = draft() + "/comments";
    Http agent = tenant.as("agent");
    Reply created =
        agent
            .post(path, Map.of("text", "Aussi le dimanche ?", "anchor", Map.of("quote", "heures")))
            .is(201);
    String comment = path + "/" + created.at("/id");
    assertThat(created.header("Location")).isEqualTo(comment);
    assertThat(created.at("/revision")).isEqualTo("1");
    assertThat(created.at("/anchor/quote")).isEqualTo("heures");
    http.post(path, Map.of("text", "Oui.")).is(201);

    assertThat(http.patch(comment, Map.of("resolved", true)).is(200).at("/resolvedBy"))
        .startsWith("key_");
    assertThat(texts(path + "?resolved=false")).containsExactly("Oui.");
    assertThat(texts(path)).containsExactly("Aussi le dimanche ?", "Oui.");
    JsonNode reopened = http.patch(comment, Map.of("resolved", false)).is(200).json();
    assertThat(reopened.has("resolvedAt")).isFalse();
    http.delete(comment).isProblem(403, "forbidden");
    agent.delete(comment).is(204);
    agent.get(comment).isProblem(404, "not_found");
  }

  @Test
  void commentsBelongToTheirDraftAndToTheTeam() {
    String draft = draft();
    String path = draft + "/comments";
    String id = http.post(path, Map.of("text", "Un secret de la maison.")).is(201).at("/id");
    http.get(draft() + "/comments/" + id).isProblem(404, "not_found");
    http.get(draft.replace("/fr", "/en") + "/comments").isProblem(404, "not_found");
    http.post(path, Map.of("text", " ")).isProblem(422, "validation_failed");
    http.post(path, Map.of("text", "x".repeat(5001))).isProblem(422, "validation_failed");
    tenant.as("analyst").post(path, Map.of("text", "Non.")).isProblem(403, "forbidden");
    tenant.widget("https://shop.example").get(path).isProblem(403, "forbidden");
    http.post(draft + "/publish?waitFor=indexed").is(200);
    String answer =
        http.post("/v1/answers", Map.of("question", "secret de la maison", "locale", "fr"))
            .is(200)
            .text();
    assertThat(answer).doesNotContain("Un secret de la maison.");
    http.delete(draft).is(204);
    http.get(path).isProblem(404, "not_found");
  }

  private List<String> texts(String path) {
    List<String> texts = new java.util.ArrayList<>();
    http.get(path).is(200).json().at("/data").forEach(c -> texts.add(c.at("/text").asText()));
    return texts;
  }

  private String draft() {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", "Ascenseur", "body", "Sous quatre heures.");
    String id = http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    return "/v1/articles/" + id + "/translations/fr";
  }
}
