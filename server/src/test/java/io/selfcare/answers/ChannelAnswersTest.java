package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.channels.SmsLength;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a channel an article says what it has for that channel, or what its page says. */
@WithServer
class ChannelAnswersTest {
  private static final String PAGE =
      "Le **digicode** change chaque mois. "
          + "Demandez le nouveau code au gardien, du lundi au vendredi. ".repeat(6);

  private final Content content;

  ChannelAnswersTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
  }

  private JsonNode ask(String channel) {
    return Content.ask(
            content.tenant.http(),
            Map.of("question", "Le digicode a changé", "locale", "fr", "channel", channel))
        .at("/results/0");
  }

  private String article(Map<String, Object> channels) {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", "Digicode", "body", PAGE, "channels", channels);
    String id =
        content
            .tenant
            .http()
            .post("/v1/articles", Map.of("translations", List.of(text)))
            .is(201)
            .at("/id");
    content.publishAgain(id, "fr");
    return id;
  }

  @Test
  void itsOwnTextIsSaid() {
    article(Map.of("sms", "Code : 3949.", "voice", "Le code est 39 49.", "email", "Bonjour."));
    assertThat(ask("sms").at("/text").asText()).isEqualTo("Code : 3949.");
    assertThat(ask("voice").at("/text").asText()).isEqualTo("Le code est 39 49.");
    assertThat(ask("email").at("/text").asText()).isEqualTo("Bonjour.");
    assertThat(ask("email").at("/channelFallback").asBoolean(true)).isFalse();
    assertThat(ask("web").has("text")).isFalse();
  }

  @Test
  void withoutOneThePageIsSaidAsPlainText() {
    article(Map.of());
    for (String channel : List.of("voice", "email")) {
      JsonNode result = ask(channel);
      assertThat(result.at("/channelFallback").asBoolean()).isTrue();
      assertThat(result.at("/text").asText())
          .startsWith("Le digicode change chaque mois. Demandez")
          .hasSizeGreaterThan(300);
    }
    JsonNode sms = ask("sms");
    assertThat(sms.at("/channelFallback").asBoolean()).isTrue();
    assertThat(SmsLength.of(sms.at("/text").asText()).fits()).isTrue();
    assertThat(sms.at("/text").asText()).startsWith("Le digicode change").endsWith(".");
  }

  @Test
  void theExplanationSaysTheSameWhenTheArticleIsGone() {
    String id = article(Map.of("voice", "Le code est 39 49."));
    JsonNode answer =
        Content.ask(
            content.tenant.http(),
            Map.of("question", "Le digicode a changé", "locale", "fr", "channel", "voice"));
    content.delete(id);
    JsonNode explained =
        content.tenant.http().get("/v1/answers/" + answer.at("/answerId").asText()).is(200).json();
    assertThat(explained.at("/results")).isEqualTo(answer.at("/results"));
  }

  @Test
  void aMessageThatIsTooLongIsRefusedWithItsCount() {
    Map<String, Object> text =
        Map.of(
            "locale",
            "fr",
            "title",
            "Digicode",
            "body",
            "Page",
            "channels",
            Map.of("sms", "ç".repeat(71)));
    assertThat(
            content
                .tenant
                .http()
                .post("/v1/articles", Map.of("translations", List.of(text)))
                .isProblem(422, "validation_failed")
                .at("/errors/0/pointer"))
        .isEqualTo("/translations/0/channels/sms");
  }

  @Test
  void anEditorSeesHowItIsCounted() {
    String id = article(Map.of("sms", "Prix : 5 €, ç"));
    JsonNode lengths =
        content
            .tenant
            .http()
            .get("/v1/articles/" + id + "/translations/fr")
            .is(200)
            .json()
            .at("/channelLengths");
    assertThat(lengths.at("/sms").toString())
        .isEqualTo("{\"encoding\":\"ucs2\",\"length\":13,\"limit\":70,\"forcedBy\":\"ç\"}");
    assertThat(lengths.has("voice")).isFalse();
  }
}
