package io.selfcare.knowledge.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The quality report: what is found, what is acknowledged, what closes by itself. */
@WithServer
class QualityTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FINDINGS = "/v1/knowledge-quality/findings";
  private static final String LIFT =
      "L’ascenseur est en panne. Le gardien appelle le réparateur, qui vient sous quatre heures en"
          + " semaine et sous huit heures le dimanche. Les locataires reçoivent un message.";

  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http http;

  QualityTest(SelfcareServer server) {
    this.server = server;
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  @Test
  void everyKindOfFindingNamesItsArticleInTwoLanguages() {
    String first = published("L’ascenseur est en panne", LIFT);
    String second = published("L’ASCENSEUR EST EN PANNE", LIFT.replace("huit", "neuf"));
    String draft = created("fr", "Un brouillon", "Encore rien.");
    String links =
        published(
            "Liens",
            "[a](/aide/art_01jdd3w5v8e2x9k6m4n7p0q1rs) [b](/aide/%s) [c](/aide/%s)"
                .formatted(draft, first));
    String stale = published("Une vieille règle", "Elle a changé depuis longtemps.");
    String tag = http.get("/v1/articles/" + stale).is(200).header("ETag");
    http.with("If-Match", tag)
        .patch("/v1/articles/" + stale, Map.of("reviewBy", "2020-01-31"))
        .is(200);
    String wordy = published("Mots ".repeat(40).strip(), "Court.");
    examine();

    JsonNode same = only("duplicate_article", first);
    assertThat(same.at("/otherArticle/id").asText()).isIn(first, second);
    assertThat(same.at("/evidence/likeness").asDouble()).isBetween(0.6, 1.0);
    JsonNode question = only("colliding_question", first);
    assertThat(question.at("/message/fr").asText()).contains("aussi la question de l’article");
    assertThat(question.at("/message/en").asText()).contains("also the question of the article");
    assertThat(only("stale", stale).at("/evidence/since").asText()).isEqualTo("2020-01-31");
    assertThat(only("too_long", wordy).at("/evidence/channel").asText()).isEqualTo("title");
    assertThat(only("missing_locale", stale).at("/locale").asText()).isEqualTo("en");
    assertThat(only("missing_locale", stale).at("/evidence/presentIn").asText()).isEqualTo("fr");
    assertThat(findings("?kind=missing_locale&articleId=" + draft)).isEmpty();
    assertThat(only("duplicate_article", second)).isEqualTo(same);
    assertThat(findings("?kind=dead_link&articleId=" + links))
        .extracting(dead -> dead.at("/evidence/reason").asText())
        .containsExactlyInAnyOrder("unknown_article", "article_not_published");
  }

  @Test
  void whatReadersSayOfATextIsCounted() {
    String id = published("Comment payer mon loyer ?", "Par prélèvement, le cinq du mois.");
    Map<String, Object> question =
        Map.of("question", "Comment payer mon loyer ?", "locale", "fr", "limit", 1);
    for (int i = 0; i < 3; i++) {
      String answer = http.post("/v1/answers", question).is(200).at("/answerId");
      http.post("/v1/answers/" + answer + "/feedback", Map.of("helpful", false)).is(201);
    }
    Instant deadline = Instant.now().plus(PATIENCE);
    List<JsonNode> found = List.of();
    while (found.isEmpty() && Instant.now().isBefore(deadline)) {
      examine();
      found = findings("?kind=unhelpful&articleId=" + id);
    }
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().at("/evidence/unhelpful").asInt()).isEqualTo(3);
    assertThat(found.getFirst().at("/evidence/shown").asInt()).isEqualTo(3);
  }

  @Test
  void whatIsLiveForLongAndWasNeverShownIsUnread() {
    String shown = published("Où est mon badge ?", "À la loge du gardien.");
    String unread = published("Le règlement de la piscine", "Bonnet de bain obligatoire.");
    String fresh = published("La nouvelle laverie", "Elle ouvre en mars.");
    OwnerDatabase.of(server)
        .useHandle(
            handle ->
                handle.execute(
                    "update article_versions set published_at = now() - interval '100 days'"
                        + " where article_id in (select id from articles a join translations t"
                        + " on t.article_id = a.id where t.title in (?, ?))",
                    "Où est mon badge ?",
                    "Le règlement de la piscine"));
    http.post("/v1/answers", Map.of("question", "Où est mon badge ?", "locale", "fr", "limit", 1))
        .is(200);
    Instant deadline = Instant.now().plus(PATIENCE);
    List<JsonNode> found = List.of();
    while (found.size() != 1 && Instant.now().isBefore(deadline)) {
      examine();
      found = findings("?kind=unread");
    }
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().at("/article/id").asText()).isEqualTo(unread);
    assertThat(List.of(shown, fresh)).doesNotContain(unread);
  }

  @Test
  void whoAsksAtTheSameMomentGetsTheSameExamination() {
    published("Seul", "Tout seul.");
    List<String> jobs =
        Stream.of(1, 2, 3, 4)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> http.post("/v1/knowledge-quality").is(202).at("/id")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();
    jobs.forEach(this::await);
    assertThat(http.get("/v1/jobs?kind=knowledge_quality").is(200).json().at("/data"))
        .hasSameSizeAs(jobs);
  }

  @Test
  void anAcknowledgedFindingStaysSoUntilItsEvidenceChangesAndClosesByItself() {
    String first = published("Résilier mon bail", "Par lettre, trois mois avant.");
    String second = published("Résilier mon bail !", "En ligne, un mois avant.");
    examine();
    String id = only("colliding_question", first).at("/id").asText();
    http.post(FINDINGS + "/" + id + "/acknowledge", Map.of("comment", "Exprès.")).is(200);
    examine();
    assertThat(findings("?kind=colliding_question&articleId=" + first)).isEmpty();
    JsonNode kept =
        findings("?kind=colliding_question&status=acknowledged&articleId=" + first).getFirst();
    assertThat(kept.at("/id").asText()).isEqualTo(id);
    assertThat(kept.at("/comment").asText()).isEqualTo("Exprès.");

    http.post(FINDINGS + "/" + id + "/reopen").is(200);
    assertThat(only("colliding_question", first).at("/status").asText()).isEqualTo("open");
    http.post(FINDINGS + "/" + id + "/acknowledge", Map.of()).is(200);

    rewrite(second, "Résilier mon bail");
    examine();
    assertThat(findings("?kind=colliding_question&articleId=" + first)).hasSize(1);
    rewrite(second, "Quitter la résidence et rendre les clés");
    examine();
    assertThat(findings("?kind=colliding_question&articleId=" + first)).isEmpty();
    http.post(FINDINGS + "/" + id + "/reopen").isProblem(404, "not_found");
  }

  @Test
  void oneExaminationRunsAtATimeAndTheSummaryCounts() {
    http.get("/v1/knowledge-quality").is(200);
    published("Seul", "Tout seul.");
    Reply started = http.post("/v1/knowledge-quality").is(202);
    assertThat(started.header("Location")).isEqualTo("/v1/jobs/" + started.at("/id"));
    await(started.at("/id"));
    JsonNode summary = http.get("/v1/knowledge-quality").is(200).json();
    assertThat(summary.at("/counts")).hasSize(8);
    assertThat(summary.at("/texts").asInt()).isEqualTo(1);
    assertThat(summary.at("/open").asInt()).isEqualTo(1);
    assertThat(summary.has("generatedAt")).isTrue();
  }

  @Test
  void agentsReadFindingsAndEditorsActOnThem() {
    tenant.as("agent").get(FINDINGS).is(200);
    tenant.as("agent").post("/v1/knowledge-quality").isProblem(403, "forbidden");
    http.get(FINDINGS + "?articleId=x").isProblem(400, "invalid_parameter");
  }

  private void examine() {
    await(http.post("/v1/knowledge-quality").is(202).at("/id"));
  }

  private void await(String job) {
    Instant deadline = Instant.now().plus(PATIENCE);
    String status = http.get("/v1/jobs/" + job).is(200).at("/status");
    while (!status.equals("succeeded") && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = http.get("/v1/jobs/" + job).is(200).at("/status");
    }
    assertThat(status).as(http.get("/v1/jobs/" + job).text()).isEqualTo("succeeded");
  }

  private JsonNode only(String kind, String article) {
    List<JsonNode> found = findings("?kind=" + kind + "&articleId=" + article);
    assertThat(found).as("%s of %s", kind, article).hasSize(1);
    return found.getFirst();
  }

  private List<JsonNode> findings(String query) {
    List<JsonNode> data = new ArrayList<>();
    http.get(FINDINGS + query).is(200).json().at("/data").forEach(data::add);
    return data;
  }

  private String published(String title, String body) {
    String id = created("fr", title, body);
    http.post(translation(id) + "/publish?waitFor=indexed", Map.of()).is(200);
    return id;
  }

  private String created(String locale, String title, String body) {
    Map<String, Object> text = new HashMap<>(Map.of("locale", locale));
    text.putAll(Map.of("title", title, "body", body, "bodyFormat", "markdown"));
    return http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
  }

  private void rewrite(String id, String title) {
    String tag = http.get(translation(id)).is(200).header("ETag");
    http.with("If-Match", tag)
        .put(translation(id), Map.of("title", title, "body", "Un texte.", "bodyFormat", "text"))
        .is(200);
    http.post(translation(id) + "/publish", Map.of()).is(200);
  }

  private static String translation(String id) {
    return "/v1/articles/" + id + "/translations/fr";
  }
}
