package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithServer
class SuggestionsTest {
  private final Content content;
  private String lift = "";

  SuggestionsTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
  }

  @BeforeEach
  void publish() {
    lift =
        content.publish(
            "fr", "L’ascenseur est en panne", "Appelez-nous.", "Je suis bloqué entre deux étages");
    content.publish("en", "Opening hours", "From nine to five.");
  }

  private Reply suggest(String q, String rest) {
    String encoded = URLEncoder.encode(q, StandardCharsets.UTF_8);
    return content.tenant.http().get("/v1/suggestions?q=" + encoded + rest);
  }

  @ParameterizedTest
  @CsvSource({
    "asce, L’ascenseur est en panne, title",
    "l’ascenseur est, L’ascenseur est en panne, title",
    "bloque entre, Je suis bloqué entre deux étages, variant",
    "asenseur, L’ascenseur est en panne, title",
  })
  void completesTitlesAndVariants(String typed, String text, String matched) {
    JsonNode first = suggest(typed, "&locale=fr").is(200).json().at("/data/0");
    assertThat(first.at("/text").asText()).isEqualTo(text);
    assertThat(first.at("/articleId").asText()).isEqualTo(lift);
    assertThat(first.at("/title").asText()).isEqualTo("L’ascenseur est en panne");
    assertThat(first.at("/matched").asText()).isEqualTo(matched);
    assertThat(first.at("/locale").asText()).isEqualTo("fr");
  }

  @Test
  void fallsBackToTheDefaultLocale() {
    assertThat(suggest("asce", "&locale=de").at("/data/0/locale")).isEqualTo("fr");
    assertThat(suggest("asce", "").at("/data/0/locale")).isEqualTo("fr");
    assertThat(suggest("open", "&locale=en").at("/data/0/locale")).isEqualTo("en");
    assertThat(suggest("open", "&locale=fr").is(200).json().at("/data")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!", "¿", "🙂", "\"*~", "zzzzzz"})
  void hasNothingToSuggestForWhatIsNoWordHere(String typed) {
    assertThat(suggest(typed, "&locale=fr").is(200).json().at("/data")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&limit=0", "&limit=11", "&limit=abc", "&locale=xx", "&colour=red"})
  void refusesParametersItDoesNotKnow(String parameters) {
    suggest("asce", parameters).isProblem(400, "invalid_parameter");
  }

  @Test
  void needsSomethingTyped() {
    content.tenant.http().get("/v1/suggestions").isProblem(400, "invalid_parameter");
    suggest("", "").isProblem(400, "invalid_parameter");
    suggest("a".repeat(201), "").isProblem(400, "invalid_parameter");
  }
}
