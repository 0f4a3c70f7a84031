package io.selfcare.answers.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.answers.EndUserToken;
import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps where a customer stands, through HTTP. */
@WithServer
final class ContextualHelpTest {
  private final TestTenant tenant;
  private final Http http;
  private final Shelf shelf;

  ContextualHelpTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  private static JsonNode help(Http reader, Map<String, Object> place) {
    return reader.post("/v1/contextual-help", place).is(200).json().at("/data");
  }

  private static Map<String, Object> page(String url) {
    return Map.of("pageUrl", url, "locale", "fr");
  }

  @Test
  void rulesComeFirstInTheirOrderThenTheWordsOfThePage() {
    String parcel = shelf.article("Suivre mon colis", "");
    String pay = shelf.article("Payer en trois fois", "");
    String late = shelf.article("Colis en retard", "");
    String path =
        http.post(
                "/v1/context-rules",
                Map.of(
                    "name",
                    "Paiement",
                    "pages",
                    List.of("/commande/*"),
                    "articleIds",
                    List.of(pay)))
            .is(201)
            .header("Location");
    http.post(
            "/v1/context-rules",
            Map.of(
                "name",
                "Retard",
                "journeySteps",
                List.of("late"),
                "articleIds",
                List.of(late),
                "priority",
                5))
        .is(201);
    Map<String, Object> place =
        Map.of(
            "pageUrl",
            "https://www.example.com/commande/12/suivre-colis",
            "journeyStep",
            "LATE",
            "locale",
            "fr");
    JsonNode helps = help(http, place);
    assertThat(helps.findValuesAsText("articleId")).containsExactly(late, pay, parcel);
    assertThat(helps.at("/0/reasons/0/kind").asText()).isEqualTo("rule");
    assertThat(helps.at("/1/reasons/0/ruleId").asText()).isEqualTo(path.substring(18));
    assertThat(helps.at("/2/reasons/0/kind").asText()).isEqualTo("words");
    assertThat(helps.at("/2/reasons").findValuesAsText("kind")).contains("fresh");
    assertThat(helps.at("/0/html").asText()).isNotEmpty();
    for (JsonNode each : helps) {
      double sum = 0;
      for (JsonNode reason : each.at("/reasons")) {
        sum += reason.at("/weight").asDouble();
      }
      assertThat(each.at("/score").asDouble()).isCloseTo(sum, within());
    }
    assertThat(help(http, place).toString()).isEqualTo(helps.toString());
    http.delete(path).is(204);
    assertThat(help(http, page("https://x.test/commande/1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mes commandes", "shop.example.com/a", "https://", "ftp://x.test/a", "https:///a"})
  void whatIsNoAddressIsRefusedWithAdvice(String url) {
    JsonNode error = http.post("/v1/contextual-help", page(url)).is(422).json().at("/errors/0");
    assertThat(error.at("/pointer").asText()).isEqualTo("/pageUrl");
    assertThat(error.at("/code").asText()).isEqualTo("not_an_address");
    assertThat(error.at("/detail").asText()).contains("https://www.example.com/", "/orders/17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://x.test", "HTTP://x.test:8080/a?b#c", "/", "/a/é?b=c", " https://x.test "})
  void whatIsAnAddressIsTaken(String url) {
    help(http, page(url));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  @Test
  void aRuleNamesACategoryOrTagsAndASegment() {
    String category = shelf.category("Travaux", "", 0);
    String inside = shelf.article("Isolation", category);
    String tagged = shelf.article("Chaudière", Map.of("tags", List.of("chauffage")));
    Map<String, Object> rule =
        Map.of(
            "name",
            "Propriétaires",
            "segments",
            List.of("owners"),
            "categoryId",
            category,
            "tags",
            List.of("chauffage"));
    http.post("/v1/context-rules", rule).is(201);
    assertThat(help(http, page("https://x.test/"))).isEmpty();
    Http owner = http.with("Selfcare-End-User", new EndUserToken(tenant).of("owners"));
    assertThat(help(owner, page("https://x.test/")).findValuesAsText("articleId"))
        .containsExactlyInAnyOrder(inside, tagged);
  }

  @Test
  void nobodyGetsWhatIsNotHis() {
    String secret = shelf.article("Codes internes", Map.of("visibility", "internal"));
    Map<String, Object> rule =
        Map.of("name", "Tout", "pages", List.of("/*"), "articleIds", List.of(secret));
    http.post("/v1/context-rules", rule).is(201);
    Map<String, Object> place =
        Map.of("pageUrl", "https://x.test/a", "pageTitle", "Codes internes", "locale", "fr");
    assertThat(help(http, place)).isEmpty();
    assertThat(help(tenant.widget("https://www.example.com"), place)).isEmpty();
    Map<String, Object> agent =
        Map.of("pageUrl", "https://x.test/a", "audience", "agent", "locale", "fr");
    assertThat(help(http, agent).findValuesAsText("articleId")).containsExactly(secret);
    tenant
        .widget("https://www.example.com")
        .post("/v1/contextual-help", agent)
        .isProblem(403, "forbidden");
  }

  @Test
  void pinsOfTheTitleComeBeforeWords() {
    String hours = shelf.article("Nous joindre", "");
    String other = shelf.article("Horaires des magasins", "");
    http.post(
            "/v1/pins",
            Map.of(
                "kind",
                "query",
                "locale",
                "fr",
                "queries",
                List.of("horaires"),
                "articleIds",
                List.of(hours)))
        .is(201);
    JsonNode helps = help(http, Map.of("pageTitle", "Horaires", "locale", "fr"));
    assertThat(helps.findValuesAsText("articleId")).containsExactly(hours, other);
    assertThat(helps.at("/0/reasons/0/kind").asText()).isEqualTo("pinned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"R","tags":["a"]}                                  | /pages       | required
          {"name":"R","pages":["/a"]}                                | /articleIds  | required
          {"name":"R","pages":["/a","a b"],"tags":["a"]}             | /pages/1     | not_a_pattern
          {"name":"R","pages":["/a"],"articleIds":["art_nope"]}      | /articleIds/0| unknown
          {"name":"R","pages":["/a"],"categoryId":"cat_nope"}        | /categoryId  | unknown
          """)
  void saysWhatIsWrongWithARule(String body, String pointer, String code) {
    Reply refused = http.post("/v1/context-rules", body).isProblem(422, "validation_failed");
    assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(refused.at("/errors/0/code")).isEqualTo(code);
  }

  @Test
  void aPlaceThatSaysNothingGetsNothing() {
    shelf.article("Suivre mon colis", "");
    assertThat(help(http, Map.of())).isEmpty();
    assertThat(help(http, page("https://www.example.com/"))).isEmpty();
  }
}
