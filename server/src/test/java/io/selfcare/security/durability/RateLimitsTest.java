package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.limits.RateLimit;
import io.selfcare.platform.limits.RateLimits;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tenant has the rate that the operator gave it, and nobody else pays for it. */
@WithServer
@ExtendWith(PlatformDatabase.Shared.class)
final class RateLimitsTest {
  private static final int RATE = 3;
  private static final int MANY = 60;
  private static final int FEW = 8;
  private static final int ROUNDS = 150;
  private static final Duration SLACK = Duration.ofSeconds(2);

  private final SelfcareServer server;
  private final PlatformDatabase database;

  RateLimitsTest(SelfcareServer server, PlatformDatabase database) {
    this.server = server;
    this.database = database;
  }

  @Test
  void aTenantAboveItsRateIsToldWhenToComeBackAndOthersAreUntouched() throws InterruptedException {
    Http greedy = limited();
    Http modest = server.tenant().http();
    List<Reply> replies = AtOnce.times(MANY, () -> greedy.get("/v1/tenant"));
    List<Reply> others = AtOnce.times(MANY, () -> modest.get("/v1/tenant"));

    assertThat(others).allSatisfy(reply -> reply.is(200));
    List<Reply> refused = replies.stream().filter(reply -> reply.status() != 200).toList();
    assertThat(refused).hasSizeGreaterThan(MANY / 2);
    assertThat(refused)
        .allSatisfy(
            reply -> {
              reply.isProblem(429, "rate_limited");
              assertThat(reply.header("Retry-After")).matches("[1-9][0-9]*");
            });
    assertThat(Stream.concat(replies.stream(), others.stream()))
        .allSatisfy(
            reply -> {
              assertThat(reply.header("RateLimit")).matches("\"\\w+\";r=\\d+;t=\\d+");
              assertThat(reply.header("RateLimit-Policy")).matches("\"\\w+\";q=\\d+;w=1");
            });
  }

  @Test
  void whoWaitsAsToldIsServedAgain() throws InterruptedException {
    Http greedy = limited();
    Reply refused =
        AtOnce.times(MANY, () -> greedy.get("/v1/tenant")).stream()
            .filter(reply -> reply.status() == 429)
            .findFirst()
            .orElseThrow();
    Duration wait = Duration.ofSeconds(Long.parseLong(refused.header("Retry-After")));
    assertThat(Eventually.holds(wait.plus(SLACK), () -> greedy.get("/v1/tenant").status() == 200))
        .isTrue();
  }

  @Test
  void aBucketThatIsNotThereIsMadeForHoweverManyAskAtOnce() throws InterruptedException {
    try (PlatformDatabase.Node node = database.node()) {
      RateLimits limits = new RateLimits(node.pools().systemDataSource());
      for (int round = 0; round < ROUNDS; round++) {
        String subject = "subject-" + database.ids.next();
        assertThat(AtOnce.times(FEW, () -> limits.take(RateLimit.KEY, subject, MANY)))
            .allMatch(RateLimits.Decision::allowed);
      }
    }
  }

  private Http limited() {
    Map<String, Object> wish =
        Map.of(
            "name",
            "Greedy",
            "defaultLocale",
            "fr",
            "locales",
            List.of("fr"),
            "limits",
            Map.of("requestsPerSecond", RATE));
    return server.http(
        server.operator().post("/v1/tenants", wish).is(201).at("/apiKeys/live/secret"));
  }
}
