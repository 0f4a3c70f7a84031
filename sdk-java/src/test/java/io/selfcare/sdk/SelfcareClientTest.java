package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.selfcare.sdk.http.Response;
import io.selfcare.sdk.http.Settings;
import io.selfcare.sdk.http.Transport;
import io.selfcare.sdk.http.Upload;
import io.selfcare.sdk.model.Answer;
import io.selfcare.sdk.model.AnswerRequest;
import io.selfcare.sdk.model.ApiKeyCreate;
import io.selfcare.sdk.model.ApiKeyCreated;
import io.selfcare.sdk.model.Article;
import io.selfcare.sdk.model.ArticlePatch;
import io.selfcare.sdk.model.CategoryPatch;
import io.selfcare.sdk.model.Decision;
import io.selfcare.sdk.model.Job;
import io.selfcare.sdk.model.JobStatus;
import io.selfcare.sdk.model.LimitReason;
import io.selfcare.sdk.model.Visibility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire and what comes back. */
class SelfcareClientTest {
  private FakeApi api;
  private SelfcareClient client;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    client = SelfcareClient.builder().baseUrl(api.url()).apiKey("sk_test_1").build();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void asksAndReadsTheAnswer() {
    api.reply(200, answer("answer", "null"));

    Answer answer = client.answers().ask("L’ascenseur est en panne", "fr");

    assertThat(answer.getDecision()).isEqualTo(Decision.ANSWER);
    assertThat(answer.getLimitReason()).isNull();
    assertThat(api.last().method()).isEqualTo("POST");
    assertThat(api.last().target()).isEqualTo("/v1/answers");
    assertThat(api.last().body())
        .isEqualTo("{\"question\":\"L’ascenseur est en panne\",\"locale\":\"fr\"}");
    assertThat(api.last().header("Authorization")).isEqualTo("Bearer sk_test_1");
    assertThat(api.last().header("Content-type")).isEqualTo("application/json");
    assertThat(api.last().header("User-agent")).startsWith("selfcare-sdk-java/");
    assertThat(api.last().header("Accept"))
        .contains("application/json", "application/problem+json");
  }

  @Test
  void readsWhatIsNewerThanItself() {
    api.reply(
        200,
        answer("delegate", "\"moon_phase\"")
            .replace("{\"answerId\"", "{\"novelty\":{\"a\":[1]},\"answerId\""));

    Answer answer = client.answers().ask("?");

    assertThat(answer.getDecision()).isEqualTo(Decision.UNKNOWN);
    assertThat(answer.getLimitReason()).isEqualTo(LimitReason.UNKNOWN);
    assertThat(answer.getAnswerId()).isEqualTo("ans_1");
  }

  @Test
  void speaksForAnEndUserOnTheCopyOnly() {
    api.reply(200, answer("answer", "null")).reply(200, answer("answer", "null"));

    client.withEndUser("jwt").answers().ask("?");
    assertThat(api.last().header("Selfcare-end-user")).isEqualTo("jwt");

    client.answers().ask("?");
    assertThat(api.last().header("Selfcare-end-user")).isNull();

    api.reply(200, answer("answer", "null"));
    client
        .withEndUser("jwt")
        .answers()
        .createAnswer(new AnswerRequest(), options -> options.endUser("other"));
    assertThat(api.last().header("Selfcare-end-user")).isEqualTo("other");
  }

  @Test
  void encodesPathAndQuery() {
    api.reply(200, "{\"id\":\"a\"}")
        .reply(200, "{\"data\":[],\"hasMore\":false,\"nextCursor\":null}");

    client.articles().getArticle("a/b ?é+%");
    assertThat(api.last().target()).isEqualTo("/v1/articles/a%2Fb%20%3F%C3%A9%2B%25");

    client
        .articles()
        .listArticles(
            options ->
                options
                    .tag("a&b=c d")
                    .visibility(Visibility.PUBLIC)
                    .updatedAfter(OffsetDateTime.parse("2026-11-01T00:00:00Z")));
    assertThat(api.last().target())
        .isEqualTo(
            "/v1/articles?tag=a%26b%3Dc%20d&visibility=public&updatedAfter=2026-11-01T00%3A00Z");
  }

  @Test
  void refusesAnIdThatWouldAddressSomethingElse() {
    for (String id : List.of("", " ", ".", "..")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.articles().getArticle(id))
          .withMessageContaining("articleId");
    }
    assertThat(api.received()).isEmpty();
  }

  @Test
  void tellsAbsentFromNullInAPatch() {
    api.reply(200, "{\"id\":\"art_1\"}").reply(200, "{\"id\":\"cat_1\"}");

    client
        .articles()
        .updateArticle(
            "art_1",
            new ArticlePatch().categoryId(null).tags(List.of("a")),
            options -> options.ifMatch("\"3\""));
    assertThat(api.last().body()).isEqualTo("{\"categoryId\":null,\"tags\":[\"a\"]}");
    assertThat(api.last().header("If-match")).isEqualTo("\"3\"");
    assertThat(api.last().header("Idempotency-key")).isNull();

    client
        .categories()
        .updateCategory(
            "cat_1", new CategoryPatch().putNamesItem("fr", "Clés").putNamesItem("en", null));
    assertThat(api.last().body()).isEqualTo("{\"names\":{\"fr\":\"Clés\",\"en\":null}}");
  }

  @Test
  void givesStatusAndHeadersWhenAskedTo() {
    api.reply(200, "{\"id\":\"art_1\"}", "ETag", "\"7\"");

    Response<Article> response = client.articles().getArticleWithResponse("art_1", options -> {});

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.etag()).contains("\"7\"");
    assertThat(response.body().getId()).isEqualTo("art_1");
  }

  @Test
  void printsNoSecret() {
    api.reply(201, "{\"id\":\"key_1\",\"secret\":\"sk_live_abc\",\"name\":\"Site\"}");

    ApiKeyCreated key = client.apiKeys().createApiKey(new ApiKeyCreate());

    assertThat(key.getSecret()).isEqualTo("sk_live_abc");
    assertThat(key.toString())
        .contains("id=key_1, secret=[REDACTED], name=Site")
        .doesNotContain("abc");
    assertThat(
            new Settings(URI.create(api.url()), "sk_live_abc", "jwt", Duration.ZERO, Map.of())
                .toString())
        .doesNotContain("abc", "jwt");
  }

  @Test
  void deletesWithoutABody() {
    api.reply(204, "");

    client.articles().deleteArticle("art_1", options -> options.ifMatch("\"1\""));

    assertThat(api.last().method()).isEqualTo("DELETE");
    assertThat(api.last().header("If-match")).isEqualTo("\"1\"");
  }

  @Test
  void streamsAnImport() {
    api.reply(202, job("queued"), "Location", "/v1/jobs/job_1");
    byte[] lines = "{\"externalId\":\"faq-1\"}\n".getBytes(StandardCharsets.UTF_8);

    Job job =
        client
            .imports()
            .articles(
                Upload.of(Upload.NDJSON, () -> new ByteArrayInputStream(lines)),
                options -> options.publish(true));

    assertThat(job.getStatus()).isEqualTo(JobStatus.QUEUED);
    assertThat(api.last().target()).isEqualTo("/v1/imports?kind=articles&publish=true");
    assertThat(api.last().header("Content-type")).isEqualTo("application/x-ndjson");
    assertThat(api.last().header("Idempotency-key")).isNotBlank();
    assertThat(api.last().body()).isEqualTo("{\"externalId\":\"faq-1\"}\n");
  }

  @Test
  void readsFilesAsStreamsAndTextAsText() throws IOException {
    api.reply(200, "{\"externalId\":\"é\"}\n").reply(200, "openapi: 3.0.3");

    try (var file = client.exports().downloadExport("job_1")) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("{\"externalId\":\"é\"}\n");
    }
    assertThat(client.health().getOpenApiDocument()).isEqualTo("openapi: 3.0.3");
  }

  @Test
  void sendsEveryAttemptThroughAGivenTransport() {
    List<HttpRequest> seen = new ArrayList<>();
    Transport network = Transport.over(HttpClient.newHttpClient());
    SelfcareClient watched =
        SelfcareClient.builder()
            .baseUrl(api.url() + "/")
            .header("Origin", "https://www.example.com")
            .timekeeper(new FakeTime())
            .transport(
                request -> {
                  seen.add(request);
                  return network.send(request);
                })
            .build();
    api.problem(503, "service_unavailable").reply(200, "{\"status\":\"up\"}");

    watched.health().getHealth();

    assertThat(seen).hasSize(2);
    assertThat(api.last().target()).isEqualTo("/healthz");
    assertThat(api.last().header("Origin")).isEqualTo("https://www.example.com");
    assertThat(api.last().header("Authorization")).isNull();
  }

  private static String answer(String decision, String limitReason) {
    return """
    {"answerId":"ans_1","decision":"%s","confidence":0.9,"limitReason":%s,"results":[],"clarification":null,"incidents":[],\
    "suggestedActions":[],"handoverAvailable":false}"""
        .formatted(decision, limitReason);
  }

  private static String job(String status) {
    return """
    {"id":"job_1","kind":"import","status":"%s","total":1,"succeeded":0,"failed":0,"dryRun":false,"createdAt":"2026-11-01T00:00:00Z"}"""
        .formatted(status);
  }
}
