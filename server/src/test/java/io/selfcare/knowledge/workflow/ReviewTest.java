package io.selfcare.knowledge.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Drafts on their way from who writes them to who lets them go live. */
@WithServer
final class ReviewTest {
  private final Http admin;
  private final Http editor;
  private final Http publisher;
  private final String path;

  ReviewTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.admin = tenant.http();
    this.editor = tenant.as("editor");
    this.publisher = tenant.as("publisher");
    Map<String, Object> text = Map.of("locale", "fr", "title", "Un", "body", "Un.");
    String id =
        editor.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    this.path = "/v1/articles/" + id + "/translations/fr";
  }

  @Test
  void aDraftIsSubmittedSentBackApprovedAndPublished() {
    editor.post(path + "/approve").isProblem(403, "forbidden");
    publisher.post(path + "/approve").isProblem(409, "invalid_state");
    assertThat(editor.post(path + "/submit").is(200).at("/state")).isEqualTo("in_review");
    editor.post(path + "/submit").isProblem(409, "invalid_state");
    publisher.post(path + "/reject", Map.of()).isProblem(422, "validation_failed");
    assertThat(reject().at("/state")).isEqualTo("draft");
    editor.post(path + "/submit", Map.of("comment", "Corrigé")).is(200);
    assertThat(publisher.post(path + "/approve").is(200).at("/state")).isEqualTo("approved");
    editor.post(path + "/publish").isProblem(403, "forbidden");
    assertThat(publisher.post(path + "/publish").is(200).at("/state")).isEqualTo("published");
    JsonNode trail = admin.get(path + "/events").is(200).json().at("/data");
    assertThat(trail.findValuesAsText("step"))
        .containsExactly("published", "approved", "submitted", "rejected", "submitted", "created");
    assertThat(trail.at("/2/comment").asText()).isEqualTo("Corrigé");
    assertThat(trail.at("/3/comment").asText()).isEqualTo("Trop court");
    assertThat(trail.at("/3/from").asText()).isEqualTo("in_review");
    assertThat(trail.at("/3/to").asText()).isEqualTo("draft");
  }

  @Test
  void anEditEndsTheReviewAndTheApproval() {
    editor.post(path + "/submit").is(200);
    assertThat(edit("Deux").at("/state")).isEqualTo("draft");
    editor.post(path + "/submit").is(200);
    publisher.post(path + "/approve").is(200);
    assertThat(edit("Deux").at("/state")).as("the same text").isEqualTo("approved");
    assertThat(edit("Trois").at("/state")).isEqualTo("draft");
  }

  @Test
  void aStagedDraftIsReviewedBesideWhatIsLive() {
    publisher.post(path + "/publish").is(200);
    edit("Deux");
    Reply waiting = editor.post(path + "/submit").is(200);
    assertThat(waiting.at("/state")).isEqualTo("published");
    assertThat(waiting.at("/draftState")).isEqualTo("in_review");
    JsonNode list = admin.get("/v1/articles?draftState=in_review").is(200).json().at("/data");
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/translations/0/draftState").asText()).isEqualTo("in_review");
    assertThat(admin.get("/v1/articles?draftState=approved").json().at("/data")).isEmpty();
    publisher.post(path + "/approve").is(200);
    Reply live = publisher.post(path + "/publish").is(200);
    assertThat(live.at("/publishedVersion")).isEqualTo("2");
    assertThat(live.json().has("draftState")).isFalse();
  }

  @Test
  void aRequiredReviewHoldsForEveryWayToPublish() {
    settings(Map.of("reviewRequired", true));
    admin.post(path + "/publish").isProblem(409, "approval_required");
    editor.post(path + "/submit").is(200);
    admin.post(path + "/publish").isProblem(409, "approval_required");
    JsonNode row =
        imported("{\"externalId\":\"x\",\"locale\":\"fr\",\"title\":\"T\",\"body\":\"B\"}");
    assertThat(row.at("/code").asText()).isEqualTo("approval_required");
    assertThat(admin.get("/v1/articles?externalId=x").json().at("/data")).isEmpty();
    publisher.post(path + "/approve").is(200);
    admin.post(path + "/publish").is(200);
    admin.post(path + "/publish").is(200);
    edit("Deux");
    admin.post(path + "/publish").isProblem(409, "approval_required");
    admin.post(path + "/unpublish", Map.of("comment", "Plus valable")).is(200);
    admin.post(path + "/publish").isProblem(409, "approval_required");
  }

  @Test
  void fourEyesAreTwoPeoples() {
    settings(Map.of("fourEyes", true));
    String tag = publisher.get(path).header("ETag");
    publisher.with("If-Match", tag).put(path, Map.of("title", "Deux", "body", "Deux.")).is(200);
    publisher.post(path + "/publish").isProblem(409, "four_eyes");
    editor.post(path + "/submit").is(200);
    publisher.post(path + "/approve").isProblem(409, "four_eyes");
    admin.post(path + "/approve").is(200);
    publisher.post(path + "/publish").is(200);
  }

  @Test
  void anApprovalNamesWhatWasRead() {
    String read = editor.post(path + "/submit").is(200).header("ETag");
    edit("Autre");
    editor.post(path + "/submit").is(200);
    publisher.with("If-Match", read).post(path + "/approve").isProblem(412, "precondition_failed");
  }

  private Reply reject() {
    return publisher.post(path + "/reject", Map.of("comment", "Trop court")).is(200);
  }

  private Reply edit(String body) {
    String tag = editor.get(path).header("ETag");
    return editor.with("If-Match", tag).put(path, Map.of("title", "Un", "body", body)).is(200);
  }

  private void settings(Map<String, Object> editorial) {
    String tag = admin.get("/v1/tenant").header("ETag");
    admin.with("If-Match", tag).patch("/v1/tenant", Map.of("editorial", editorial)).is(200);
  }

  private JsonNode imported(String row) {
    Reply accepted =
        admin
            .with("Content-Type", "application/x-ndjson")
            .send(
                "POST",
                "/v1/imports?kind=articles&publish=true",
                BodyPublishers.ofString(row + "\n"))
            .is(202);
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!admin.get(accepted.header("Location")).at("/status").equals("succeeded")) {
      assertThat(Instant.now()).isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return admin.get(accepted.header("Location") + "/results").is(200).json().at("/data/0");
  }
}
