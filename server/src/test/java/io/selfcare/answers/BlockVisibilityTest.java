package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A marked block is told to its readers, and nobody else can tell that it is there. */
@WithServer
class BlockVisibilityTest {
  private static final String BODY =
      """
      Le badge se demande au bureau.

      ::: authenticated
      La caution est de trente euros.
      :::

      ::: segment gold
      Un coursier apporte le double.
      :::

      ::: internal
      Le coffre est derrière la zibeline.
      :::
      """;

  private final Content content;
  private final Http widget;
  private final EndUserToken tokens;

  BlockVisibilityTest(SelfcareServer server) {
    this.content = new Content(server.tenant());
    this.widget = content.tenant.widget("https://www.example.com");
    this.tokens = new EndUserToken(content.tenant);
  }

  private Http signedIn(String... segments) {
    return widget.with("Selfcare-End-User", tokens.of(segments));
  }

  private static JsonNode ask(Http http, String question, String audience) {
    return Content.ask(
        http,
        Map.of("question", question, "locale", "fr", "audience", audience, "channel", "email"));
  }

  @Test
  void everyReaderSeesHisBlocks() {
    content.publish("fr", "Badge perdu", BODY);
    assertThat(seen(widget)).containsExactly("bureau");
    assertThat(seen(signedIn())).containsExactly("bureau", "caution");
    assertThat(seen(signedIn("gold"))).containsExactly("bureau", "caution", "coursier");
    JsonNode staff = ask(content.tenant.as("agent"), "badge perdu", "agent").at("/results/0");
    assertThat(staff.at("/html").asText()).contains("zibeline", "data-visibility=\"internal\"");
  }

  private static List<String> seen(Http http) {
    JsonNode result = ask(http, "badge perdu", "customer").at("/results/0");
    assertThat(result.at("/html").asText()).doesNotContain("data-");
    return List.of("bureau", "caution", "coursier", "zibeline").stream()
        .filter(
            word -> {
              boolean page = result.at("/html").asText().contains(word);
              assertThat(result.at("/text").asText().contains(word)).isEqualTo(page);
              return page;
            })
        .toList();
  }

  @Test
  void aHiddenBlockIsNotFoundByItsWords() {
    content.publish("fr", "Badge perdu", BODY);
    for (Http http : List.of(widget, signedIn(), signedIn("gold"))) {
      assertThat(ask(http, "zibeline", "customer").at("/results")).isEmpty();
    }
    assertThat(ask(widget, "coursier", "customer").at("/results")).isEmpty();
    assertThat(ask(signedIn("gold"), "coursier", "customer").at("/results")).hasSize(1);
    assertThat(ask(content.tenant.as("agent"), "zibeline", "agent").at("/results")).hasSize(1);
  }

  @Test
  void theExplanationShowsWhatWasShown() {
    content.publish("fr", "Badge perdu", BODY);
    JsonNode given = ask(widget, "badge perdu", "customer");
    JsonNode explained =
        content.tenant.http().get("/v1/answers/" + given.at("/answerId").asText()).is(200).json();
    assertThat(explained.at("/results")).isEqualTo(given.at("/results"));
    assertThat(explained.toString()).doesNotContain("zibeline", "caution");
  }

  @Test
  void theHelpCenterShowsTheSame() {
    String id = content.publish("fr", "Badge perdu", BODY);
    String path = "/v1/help-center/articles/" + id + "?locale=fr";
    assertThat(widget.get(path).is(200).text())
        .contains("bureau")
        .doesNotContain("caution", "coursier", "zibeline", "data-visibility");
    assertThat(signedIn("gold").get(path).is(200).text())
        .contains("caution", "coursier")
        .doesNotContain("zibeline");
  }

  @Test
  void whatBeginsNoBlockIsRefusedWithAdvice() {
    Reply refused =
        content
            .tenant
            .http()
            .post(
                "/v1/articles",
                Map.of(
                    "translations",
                    List.of(
                        Map.of("locale", "fr", "title", "T", "body", "::: interne\nsecret\n:::"))))
            .isProblem(422, "validation_failed");
    assertThat(refused.at("/errors/0/pointer")).isEqualTo("/translations/0/body");
    assertThat(refused.at("/errors/0/code")).isEqualTo("unknown_block");
    assertThat(refused.at("/detail")).contains("::: internal");
  }
}
