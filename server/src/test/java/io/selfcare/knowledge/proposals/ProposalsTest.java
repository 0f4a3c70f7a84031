package io.selfcare.knowledge.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that agents propose, until they are drafts or refused. */
@WithServer
class ProposalsTest {
  private static final String PROPOSALS = "/v1/article-proposals";

  private final TestTenant tenant;
  private final Http http;
  private final Http agent;

  ProposalsTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.agent = tenant.as("agent");
  }

  @Test
  void aProposedArticleBecomesADraftAndItsProposerSeesIt() {
    Reply made = agent.post(PROPOSALS, wish(Map.of("conversation", "ticket 7"))).is(201);
    String path = made.header("Location");
    agent.post(path + "/accept").isProblem(403, "forbidden");
    JsonNode accepted =
        tenant
            .as("editor")
            .post(path + "/accept", Map.of("comment", "Merci.", "visibility", "internal"))
            .is(200)
            .json();
    assertThat(accepted.at("/status").asText()).isEqualTo("accepted");
    String article = "/v1/articles/" + accepted.at("/articleId").asText();
    assertThat(http.get(article).is(200).at("/visibility")).isEqualTo("internal");
    assertThat(http.get(article + "/translations/fr").is(200).at("/state")).isEqualTo("draft");
    JsonNode mine = agent.get(PROPOSALS + "?mine=true&status=accepted").is(200).json();
    assertThat(mine.at("/data/0/decision").asText()).isEqualTo("Merci.");
    assertThat(http.get(PROPOSALS + "?mine=true").is(200).json().at("/data")).isEmpty();
    http.post(path + "/accept").isProblem(409, "invalid_state");
    http.post(path + "/reject", Map.of("reason", "Trop tard.")).isProblem(409, "invalid_state");
  }

  @Test
  void aProposalForATextChangesItsDraftOnlyAndKeepsTheRest() {
    String article = article();
    String translation = "/v1/articles/" + article + "/translations/fr";
    http.post(translation + "/publish").is(200);
    String path =
        agent.post(PROPOSALS, wish(Map.of("articleId", article))).is(201).header("Location");
    JsonNode shown = http.get(path).is(200).json();
    assertThat(shown.at("/outdated").asBoolean()).isFalse();
    assertThat(shown.at("/differences")).hasSize(2);
    http.post(path + "/accept").is(200);
    JsonNode draft = http.get(translation).is(200).json();
    assertThat(draft.at("/title").asText()).isEqualTo("Une question");
    assertThat(draft.at("/variants/0").asText()).isEqualTo("Variante");
    assertThat(draft.at("/publishedVersion").asInt()).isEqualTo(1);
    assertThat(draft.at("/hasUnpublishedChanges").asBoolean()).isTrue();
    assertThat(http.get(translation + "/versions/1").is(200).at("/title")).isEqualTo("Un titre");
  }

  @Test
  void aProposalOnAnOlderRevisionOverwritesNothingUnasked() {
    String article = article();
    String translation = "/v1/articles/" + article + "/translations/fr";
    String path =
        agent
            .post(PROPOSALS, wish(Map.of("articleId", article, "baseRevision", 1)))
            .is(201)
            .header("Location");
    http.with("If-Match", http.get(translation).is(200).header("ETag"))
        .put(translation, Map.of("title", "Entre-temps", "body", "Changé.", "bodyFormat", "text"))
        .is(200);
    JsonNode shown = http.get(path).is(200).json();
    assertThat(shown.at("/outdated").asBoolean()).isTrue();
    assertThat(shown.at("/differences/0/before").asText()).isEqualTo("Entre-temps");
    assertThat(shown.at("/differences/0/after").asText()).isEqualTo("Une question");
    http.post(path + "/accept").isProblem(412, "precondition_failed");
    http.with("If-Match", "\"1\"").post(path + "/accept").isProblem(412, "precondition_failed");
    assertThat(http.get(translation).is(200).at("/title")).isEqualTo("Entre-temps");
    http.with("If-Match", http.get(translation).is(200).header("ETag"))
        .post(path + "/accept")
        .is(200);
    assertThat(http.get(translation).is(200).at("/title")).isEqualTo("Une question");
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsRight() {
    String path = agent.post(PROPOSALS, wish(Map.of())).is(201).header("Location");
    List<Integer> statuses =
        Stream.of("accept", "accept", "accept", "accept")
            .map(step -> CompletableFuture.supplyAsync(() -> http.post(path + "/" + step).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(200, 409, 409, 409);
    assertThat(http.get("/v1/articles").is(200).json().at("/data")).hasSize(1);
  }

  @Test
  void rejectionsSayWhyAndWhatCannotBeProposedIsRefused() {
    String path = agent.post(PROPOSALS, wish(Map.of())).is(201).header("Location");
    http.post(path + "/reject", Map.of()).isProblem(422, "validation_failed");
    http.post(path + "/reject", Map.of("reason", "Déjà dit.")).is(200);
    assertThat(agent.get(path).is(200).at("/decision")).isEqualTo("Déjà dit.");
    agent.post(PROPOSALS, wish(Map.of("locale", "de"))).isProblem(422, "locale_not_enabled");
    agent.post(PROPOSALS, wish(Map.of("articleId", "art_x"))).isProblem(422, "validation_failed");
    tenant.as("analyst").post(PROPOSALS, wish(Map.of())).isProblem(403, "forbidden");
    http.get(PROPOSALS + "/prp_01jdd3w5v8e2x9k6m4n7p0q1rs").isProblem(404, "not_found");
  }

  private static Map<String, Object> wish(Map<String, Object> more) {
    Map<String, Object> wish =
        new HashMap<>(
            Map.of(
                "locale", "fr",
                "title", "Une question",
                "body", "Une réponse.",
                "bodyFormat", "text",
                "reason", "On le demande."));
    wish.putAll(more);
    return wish;
  }

  private String article() {
    Map<String, Object> text =
        Map.of(
            "locale", "fr",
            "title", "Un titre",
            "variants", List.of("Variante"),
            "body", "Un texte.",
            "bodyFormat", "text");
    return http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
  }
}
