package io.selfcare.answers.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets over HTTP: shown, previewed, set and taken back. */
@WithServer
final class AnswerTargetsTest {
  private final Http http;

  AnswerTargetsTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  @Test
  void everyEnabledLocaleHasAThresholdAndSaysWhereItComesFrom() {
    JsonNode all = http.get("/v1/answer-targets").is(200).json().at("/data");
    assertThat(all.findValuesAsText("locale")).contains("fr", "en");
    for (JsonNode each : all) {
      assertThat(each.at("/maxWrongPercent").isNull()).isTrue();
      assertThat(each.at("/thresholdSource").asText()).isEqualTo("prior");
      assertThat(each.at("/curve/origin").asText()).isEqualTo("prior");
      assertThat(each.at("/effect/threshold").asDouble()).isBetween(0.01, 0.99);
      assertThat(each.at("/version").asInt()).isZero();
    }
    assertThat(http.get("/v1/answer-targets?locale=fr").is(200).json().at("/data")).hasSize(1);
    http.get("/v1/answer-targets?locale=ja").isProblem(422, "locale_not_enabled");
    http.get("/v1/answer-targets/ja").isProblem(422, "locale_not_enabled");
  }

  @Test
  void aPreviewShowsTheEffectAndChangesNothing() {
    Reply before = http.get("/v1/answer-targets/fr").is(200);
    JsonNode preview =
        http.post("/v1/answer-target-previews", Map.of("locale", "fr", "maxWrongPercent", 3))
            .is(200)
            .json();
    assertThat(preview.at("/reachable").asBoolean()).isTrue();
    assertThat(preview.at("/now")).isEqualTo(before.json().at("/effect"));
    assertThat(preview.at("/then/wrongPercent").asDouble()).isLessThanOrEqualTo(3);
    assertThat(preview.at("/then/threshold").asDouble())
        .isGreaterThan(preview.at("/now/threshold").asDouble());
    assertThat(preview.at("/then/lostPercent").asDouble())
        .isGreaterThan(preview.at("/now/lostPercent").asDouble());
    assertThat(http.get("/v1/answer-targets/fr").is(200).text()).isEqualTo(before.text());
  }

  @Test
  void aTargetIsSetAndTakenBack() {
    Reply set = http.put("/v1/answer-targets/fr", Map.of("maxWrongPercent", 3)).is(200);
    assertThat(set.at("/thresholdSource")).isEqualTo("target");
    assertThat(Double.parseDouble(set.at("/effect/wrongPercent"))).isLessThanOrEqualTo(3);
    assertThat(set.at("/version")).isEqualTo("1");
    assertThat(http.get("/v1/answer-targets/en").at("/thresholdSource")).isEqualTo("prior");
    String back = "{\"maxWrongPercent\":null}";
    http.with("If-Match", "\"7\"")
        .put("/v1/answer-targets/fr", back)
        .isProblem(412, "precondition_failed");
    Reply taken = http.with("If-Match", "\"1\"").put("/v1/answer-targets/fr", back).is(200);
    assertThat(taken.at("/thresholdSource")).isEqualTo("prior");
    assertThat(taken.at("/version")).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"maxWrongPercent\":0}",
        "{\"maxWrongPercent\":51}",
        "{\"maxWrongPercent\":\"two\"}"
      })
  void refusesWhatIsNoTarget(String body) {
    http.put("/v1/answer-targets/fr", body).isProblem(422, "validation_failed");
  }
}
