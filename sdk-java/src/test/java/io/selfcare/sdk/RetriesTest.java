package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.sdk.errors.ConflictException;
import io.selfcare.sdk.errors.ConnectionException;
import io.selfcare.sdk.errors.RateLimitedException;
import io.selfcare.sdk.errors.ServiceUnavailableException;
import io.selfcare.sdk.http.Transport;
import io.selfcare.sdk.http.Upload;
import io.selfcare.sdk.model.ArticleCreate;
import io.selfcare.sdk.model.ArticlePatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is tried again, when, and with which key. */
class RetriesTest {
  private static final String ARTICLE = "{\"id\":\"art_1\"}";

  private final FakeTime time = new FakeTime();
  private FakeApi api;
  private SelfcareClient client;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    client = SelfcareClient.builder().baseUrl(api.url()).timekeeper(time).build();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void carriesOneKeyThroughAllAttemptsOfACallAndANewOneToTheNext() {
    api.problem(503, "service_unavailable")
        .problem(409, "idempotency_key_in_progress")
        .problem(429, "rate_limited")
        .reply(201, ARTICLE);
    client.articles().createArticle(new ArticleCreate());

    String key = api.last().header("Idempotency-key");
    assertThat(api.received())
        .hasSize(4)
        .allMatch(request -> key.equals(request.header("Idempotency-key")));

    api.reply(201, ARTICLE);
    client.articles().createArticle(new ArticleCreate());
    assertThat(api.last().header("Idempotency-key")).isNotBlank().isNotEqualTo(key);
  }

  @Test
  void takesTheKeyOfTheCaller() {
    api.reply(201, ARTICLE);
    client
        .articles()
        .createArticle(new ArticleCreate(), options -> options.idempotencyKey("faq-17"));
    assertThat(api.last().header("Idempotency-key")).isEqualTo("faq-17");
  }

  @Test
  void triesAgainWhenNoResponseCame() {
    Transport network = Transport.over(HttpClient.newHttpClient());
    AtomicInteger attempts = new AtomicInteger();
    SelfcareClient shaky =
        SelfcareClient.builder()
            .baseUrl(api.url())
            .timekeeper(time)
            .transport(
                request -> {
                  if (attempts.incrementAndGet() < 3) {
                    throw new IOException("reset by peer");
                  }
                  return network.send(request);
                })
            .build();
    api.reply(200, ARTICLE);

    assertThat(shaky.articles().getArticle("art_1").getId()).isEqualTo("art_1");
    assertThat(attempts).hasValue(3);

    attempts.set(0);
    assertThatThrownBy(() -> shaky.articles().updateArticle("art_1", new ArticlePatch()))
        .isInstanceOf(ConnectionException.class)
        .hasRootCauseMessage("reset by peer");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void waitsAsLongAsTheApiAsks() {
    api.problem(429, "rate_limited", "Retry-After", "7")
        .problem(503, "service_unavailable", "Retry-After", "Sun, 01 Nov 2026 00:00:10 GMT")
        .reply(200, ARTICLE);
    client.articles().getArticle("art_1");
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
  }

  @Test
  void doesNotWaitLongerThanAMinute() {
    api.problem(429, "rate_limited", "Retry-After", "61");
    assertThatThrownBy(() -> client.articles().getArticle("art_1"))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(61)));
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void waitsLongerEachTimeAndGivesUp() {
    for (int attempt = 0; attempt < 4; attempt++) {
      api.problem(503, "service_unavailable");
    }
    assertThatThrownBy(() -> client.articles().getArticle("art_1"))
        .isInstanceOf(ServiceUnavailableException.class);
    assertThat(time.sleeps()).hasSize(3);
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(time.sleeps().get(attempt))
          .isBetween(Duration.ofMillis(250L << attempt), Duration.ofMillis(500L << attempt));
    }
  }

  @Test
  void repeatsAPatchOnlyWhenItWasTurnedAwayByALimit() {
    api.problem(429, "rate_limited").problem(503, "service_unavailable");
    assertThatThrownBy(() -> client.articles().updateArticle("art_1", new ArticlePatch()))
        .isInstanceOf(ServiceUnavailableException.class);
    assertThat(api.received()).hasSize(2);
  }

  @Test
  void doesNotRepeatWhatWillNotPass() {
    api.problem(409, "conflict");
    assertThatThrownBy(() -> client.articles().createArticle(new ArticleCreate()))
        .isInstanceOf(ConflictException.class);
    assertThat(api.received()).hasSize(1);
  }

  @Test
  void sendsAnUploadAgainFromItsStart() {
    AtomicInteger opened = new AtomicInteger();
    Upload lines =
        Upload.of(
            Upload.CSV,
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream(
                  "externalId,title\n1,a\n".getBytes(StandardCharsets.UTF_8));
            });
    api.problem(503, "service_unavailable").reply(202, "{\"id\":\"job_1\"}");

    client.imports().articles(lines);

    assertThat(opened).hasValue(2);
    assertThat(api.received())
        .hasSize(2)
        .allMatch(request -> request.body().equals("externalId,title\n1,a\n"));
  }
}
