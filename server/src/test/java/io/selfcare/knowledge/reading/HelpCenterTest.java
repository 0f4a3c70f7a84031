package io.selfcare.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.answers.EndUserToken;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A help center shows each reader what is live and theirs, and counts nothing else. */
@WithServer
final class HelpCenterTest {
  private final TestTenant tenant;
  private final Http http;
  private final Shelf shelf;
  private final Http widget;

  HelpCenterTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
    this.widget = tenant.widget("https://shop.example");
  }

  @Test
  void theTreeIsOrderedNamedAndCountedForItsReader() {
    String home = shelf.category("Mon logement", "", 2);
    String lifts = shelf.category("Ascenseurs", home, 0);
    String keys = shelf.category("Clés", "", 1);
    shelf.category("Vide", home, 1);
    String secret = shelf.category("Réservé", "", 0);
    shelf.article("Public", lifts);
    shelf.article("Connecté", facts(lifts, "authenticated"));
    shelf.article("Interne", facts(secret, "internal"));
    shelf.article("Les clés", keys);
    http.post("/v1/articles", Map.of("categoryId", keys)).is(201);

    assertThat(tree(widget, ""))
        .containsExactly("Clés 1 1/1", "Mon logement 1 0/1", "Ascenseurs 2 1/1");
    Http customer = widget.with("Selfcare-End-User", new EndUserToken(tenant).of());
    assertThat(tree(customer, ""))
        .containsExactly("Clés 1 1/1", "Mon logement 1 0/2", "Ascenseurs 2 2/2");
    assertThat(tree(http, "?audience=agent"))
        .containsExactly(
            "Réservé 1 1/1", "Clés 1 1/1", "Mon logement 1 0/2", "Ascenseurs 2 2/2", "Vide 2 0/0");
    widget.get("/v1/help-center/categories?audience=agent").isProblem(403, "forbidden");
    http.get("/v1/help-center/categories?locale=xx").isProblem(400, "invalid_parameter");
  }

  private static List<String> tree(Http reader, String query) {
    List<String> lines = new ArrayList<>();
    reader
        .get("/v1/help-center/categories" + query)
        .is(200)
        .json()
        .path("data")
        .forEach(
            c ->
                lines.add(
                    "%s %d %d/%d"
                        .formatted(
                            c.at("/name").asText(),
                            c.at("/level").asInt(),
                            c.at("/articleCount").asInt(),
                            c.at("/totalArticleCount").asInt())));
    return lines;
  }

  private static Map<String, Object> facts(String category, String visibility) {
    return Map.of("categoryId", category, "visibility", visibility);
  }

  @Test
  void listsGoByTitlePageByPageWithoutWhatIsHidden() {
    String category = shelf.category("Divers", "", 0);
    for (String title : List.of("Zèbre", "école", "Étage", "abri", "Eau")) {
      shelf.article(title, category);
    }
    shelf.article("Caché", facts(category, "internal"));
    shelf.article(
        "Pour les propriétaires",
        Map.of(
            "categoryId",
            category,
            "visibility",
            "segment",
            "segments",
            List.of("owners"),
            "tags",
            List.of("copropriété")));
    assertThat(titles(widget, category, 2))
        .containsExactly("abri", "Eau", "école", "Étage", "Zèbre");
    Http owner = widget.with("Selfcare-End-User", new EndUserToken(tenant).of("owners"));
    assertThat(titles(owner, category, 3))
        .containsExactly("abri", "Eau", "école", "Étage", "Pour les propriétaires", "Zèbre");
    Reply tagged = owner.get("/v1/help-center/articles?tag=copropri%C3%A9t%C3%A9").is(200);
    assertThat(tagged.json().path("data")).hasSize(1);
    assertThat(tagged.at("/data/0/excerpt")).isEqualTo("Le texte de : Pour les propriétaires");
    assertThat(tagged.at("/data/0/slug")).isEqualTo("pour-les-proprietaires");
    assertThat(widget.get("/v1/help-center/articles?tag=copropri%C3%A9t%C3%A9").json().path("data"))
        .isEmpty();
    http.get("/v1/help-center/articles?categoryId=x").isProblem(400, "invalid_parameter");
  }

  private static List<String> titles(Http reader, String category, int limit) {
    List<String> titles = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page =
          reader
              .get("/v1/help-center/articles?categoryId=" + category + "&limit=" + limit + cursor)
              .is(200)
              .json();
      page.path("data").forEach(a -> titles.add(a.at("/title").asText()));
      String next = page.path("nextCursor").textValue();
      cursor = next == null ? null : "&cursor=" + next;
    }
    return titles;
  }

  @Test
  void anArticleIsReadAsItIsLiveWithItsWayThere() {
    String home = shelf.category("Mon logement", "", 0);
    String lifts = shelf.category("Ascenseurs", home, 0);
    Map<String, Object> text = Shelf.text("fr", "L’ascenseur est en panne", "Appelez **vite**.");
    text.put("channels", Map.of("sms", "Appelez le 0 800."));
    String id = shelf.live(Map.of("categoryId", lifts, "tags", List.of("panne")), text);
    shelf.edit(id, "fr", Shelf.text("fr", "Brouillon", "Secret."));

    Reply read = widget.get("/v1/help-center/articles/l-ascenseur-est-en-panne").is(200);
    assertThat(read.at("/id")).isEqualTo(id);
    assertThat(read.at("/title")).isEqualTo("L’ascenseur est en panne");
    assertThat(read.at("/html")).contains("<strong>vite</strong>");
    assertThat(read.at("/breadcrumb/0/name") + " > " + read.at("/breadcrumb/1/name"))
        .isEqualTo("Mon logement > Ascenseurs");
    assertThat(read.json().has("redirectedFrom")).isFalse();
    assertThat(read.json().has("text")).isFalse();
    assertThat(widget.get("/v1/help-center/articles/" + id).at("/version")).isEqualTo("1");
    assertThat(widget.get("/v1/help-center/articles/" + id + "?channel=sms").at("/text"))
        .isEqualTo("Appelez le 0 800.");
    assertThat(widget.get("/v1/help-center/articles/" + id + "?channel=voice").at("/text"))
        .isEqualTo("Appelez vite.");
    widget.get("/v1/help-center/articles/brouillon").isProblem(404, "not_found");
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere() {
    String id = shelf.article("Note interne", Map.of("visibility", "internal"));
    for (String name : List.of(id, "note-interne")) {
      widget.get("/v1/help-center/articles/" + name).isProblem(404, "not_found");
      http.get("/v1/help-center/articles/" + name).isProblem(404, "not_found");
      http.get("/v1/help-center/articles/" + name + "?audience=agent").is(200);
    }
    http.post("/v1/articles/" + id + "/translations/fr/unpublish").is(200);
    http.get("/v1/help-center/articles/" + id + "?audience=agent").isProblem(404, "not_found");
  }

  @Test
  void anotherLocaleStandsInAndSaysSo() {
    String id = shelf.article("Seulement en français", "");
    Reply english = widget.get("/v1/help-center/articles/" + id + "?locale=en").is(200);
    assertThat(english.at("/locale")).isEqualTo("fr");
    assertThat(english.at("/fallbackFrom")).isEqualTo("en");
    String both =
        shelf.live(
            Map.of(),
            Shelf.text("fr", "Le bail", "Le texte."),
            Shelf.text("en", "The lease", "The text."));
    Reply bySlug = widget.get("/v1/help-center/articles/the-lease").is(200);
    assertThat(bySlug.at("/locale")).isEqualTo("en");
    Reply switched = widget.get("/v1/help-center/articles/the-lease?locale=fr").is(200);
    assertThat(switched.at("/slug")).isEqualTo("le-bail");
    assertThat(switched.at("/redirectedFrom")).isEqualTo("the-lease");
    assertThat(switched.at("/id")).isEqualTo(both);
  }
}
