package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithServer
final class FormatsTest {
  private static final String ZIP = "application/zip";
  private static final String JSON = "application/json";

  private final Http http;
  private final Transfers transfers;

  FormatsTest(SelfcareServer server) {
    this.http = server.tenant().http();
    this.transfers = new Transfers(http);
  }

  private String category(String externalId) {
    String id = transfers.article(externalId).path("categoryId").asText();
    return http.get("/v1/categories/" + id).is(200).json().path("names").iterator().next().asText();
  }

  @Test
  void aFolderOfMarkdown() {
    byte[] zip =
        Transfers.zip(
            Map.of(
                "Logement/Ascenseurs/panne.fr.md",
                "---\ntitle: L’ascenseur est en panne\nvariants: [Ascenseur bloqué]\ntags: panne, urgence\nauteur: Équipe technique\n---\nAppelez.\n",
                "Logement/Ascenseurs/panne.en.md",
                "---\r\ntitle: The lift is out of order\r\n---\r\nCall us.\r\n",
                "clés.md",
                "# Clés perdues\n\nVenez à l’accueil.\n",
                "vide.md",
                "---\ntitle: [a: b\n---\ntexte",
                "__MACOSX/clés.md",
                "x"));
    JsonNode job = transfers.run("", ZIP, zip);
    assertThat(job.at("/detected/format").asText()).isEqualTo("markdown");
    assertThat(job.path("succeeded").asInt()).as("%s", job).isEqualTo(3);
    assertThat(transfers.results(job, "failed").at("/0/detail").asText())
        .contains("vide.md", "front matter");
    JsonNode article = transfers.article("Logement/Ascenseurs/panne");
    assertThat(article.path("translations")).hasSize(2);
    assertThat(article.path("tags")).hasSize(2);
    assertThat(article.path("owner").asText()).isEqualTo("Équipe technique");
    assertThat(category("Logement/Ascenseurs/panne")).isEqualTo("Ascenseurs");
    JsonNode text = transfers.text("clés", "fr");
    assertThat(text.path("title").asText()).isEqualTo("Clés perdues");
    assertThat(text.path("body").asText()).isEqualTo("Venez à l’accueil.");
  }

  @Test
  void pagesOfAWebsite() {
    String page =
        """
        <!doctype html><html lang="en-GB"><head><title>Keys – Help</title>
        <meta name="keywords" content="keys, badges"><link rel="canonical" href="https://help.example.com/keys"></head>
        <body><nav>Menu</nav><main><h1>Lost keys</h1><p>Come to the desk.</p><script>alert(1)</script></main></body></html>
        """;
    JsonNode job = transfers.whole("", "text/html", page);
    assertThat(job.at("/detected/format").asText()).isEqualTo("html");
    JsonNode text = transfers.text("https://help.example.com/keys", "en");
    assertThat(text.path("title").asText()).isEqualTo("Lost keys");
    assertThat(text.path("body").asText()).isEqualTo("<p>Come to the desk.</p>");
    transfers.whole("", ZIP, Transfers.zip(Map.of("site/keys.html", page, "site/a.css", "x")));
    assertThat(transfers.article("site/keys").path("tags")).hasSize(2);
  }

  @Test
  void aZendeskGuide() {
    String articles =
        """
        {"articles":[
          {"id":35467,"locale":"fr","title":"Suivre un colis","body":"<p>Suivi.</p>","section_id":12,"label_names":["colis"],"draft":false,"vote_sum":3,"vote_count":5,"user_segment_id":null},
          {"id":35468,"locale":"fr","title":"Interne","body":"<p>Secret.</p>","section_id":13,"draft":true,"vote_sum":0,"vote_count":0,"user_segment_id":99}],
         "count":2,"next_page":null}
        """;
    String translations =
        """
        {"translations":[{"id":1,"source_id":35467,"source_type":"Article","locale":"en-us","title":"Track a parcel","body":"<p>Track.</p>","draft":false},
          {"id":2,"source_id":12,"source_type":"Section","locale":"en-us","title":"Parcels","body":""}]}
        """;
    String sections =
        """
        {"sections":[{"id":12,"name":"Suivi","category_id":5},{"id":13,"name":"Agents","category_id":5,"parent_section_id":12}],
         "categories":[{"id":5,"name":"Livraison"}]}
        """;
    byte[] zip =
        Transfers.zip(
            Map.of(
                "articles.json",
                articles,
                "sections.json",
                sections,
                "translations.json",
                translations));
    JsonNode job = transfers.whole("publish=true", ZIP, zip);
    assertThat(job.at("/detected/format").asText()).isEqualTo("zendesk");
    assertThat(job.path("total").asInt()).isEqualTo(3);
    JsonNode article = transfers.article("35467");
    assertThat(article.path("translations")).hasSize(2);
    assertThat(category("35467")).isEqualTo("Suivi");
    assertThat(transfers.results(job, "succeeded").at("/0/remarks/0").asText())
        .contains("4 helpful, 1 not");
    assertThat(transfers.article("35468").path("visibility").asText()).isEqualTo("internal");
    assertThat(transfers.article("35468").at("/translations/0/state").asText()).isEqualTo("draft");
    job = transfers.whole("", JSON, articles.replace("Suivre un", "Suivre son"));
    assertThat(job.at("/actions/updated").asInt()).isEqualTo(1);
    assertThat(category("35467")).as("what is not named stays").isEqualTo("Suivi");
  }

  @Test
  void phpMyFaq() {
    String json =
        """
        [{"faq":{"id":7,"language":"fr","category":"Compte >> Accès","keywords":"mot de passe, accès","question":"Mot de passe oublié ?","answer":"&lt;p&gt;Cliquez.&lt;/p&gt;","author":"Ana"}},
         {"faq":{"id":7,"language":"en","category":"","keywords":"","question":"Forgotten password?","answer":"<p>Click.</p>"}}]
        """;
    JsonNode job = transfers.whole("", JSON, json);
    assertThat(job.at("/detected/format").asText()).isEqualTo("phpmyfaq");
    assertThat(transfers.article("7").path("translations")).hasSize(2);
    assertThat(transfers.text("7", "fr").path("body").asText()).isEqualTo("<p>Cliquez.</p>");
    assertThat(category("7")).isEqualTo("Accès");
    String xml =
        """
        <?xml version="1.0" encoding="utf-8"?><!-- phpMyFAQ --><phpmyfaq><article id="8"><language>fr</language>
        <category>Compte</category><keywords>a</keywords><question>Fermer mon compte ?</question>
        <answer>&lt;p&gt;Écrivez-nous.&lt;/p&gt;</answer><author/></article></phpmyfaq>
        """;
    transfers.whole("", "application/xml", xml);
    assertThat(transfers.text("8", "fr").path("body").asText()).isEqualTo("<p>Écrivez-nous.</p>");
    String bomb =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><phpmyfaq><article id=\"9\"><question>&x;</question></article></phpmyfaq>";
    JsonNode refused = transfers.run("", "application/xml", bomb);
    assertThat(refused.at("/error/code").asText()).isEqualTo("validation_failed");
  }

  @Test
  void faqPages() {
    String faq =
        """
        {"@context":"https://schema.org","@type":"FAQPage","inLanguage":"fr","mainEntity":[
          {"@type":"Question","@id":"#retour","name":"Puis-je <b>renvoyer</b> un article ?","acceptedAnswer":{"@type":"Answer","text":"<p>Oui.</p>"}},
          {"@type":"Question","name":"Sous quel délai ?","acceptedAnswer":{"@type":"Answer","text":"30 jours."}}]}
        """;
    JsonNode job = transfers.whole("", JSON, faq);
    assertThat(job.at("/detected/format").asText()).isEqualTo("faqpage");
    assertThat(transfers.text("#retour", "fr").path("title").asText())
        .isEqualTo("Puis-je renvoyer un article ?");
    String page =
        "<html lang=\"fr\"><head><script type=\"application/ld+json\">"
            + faq
            + "</script></head></html>";
    job = transfers.whole("", "text/html", page);
    assertThat(job.at("/actions/unchanged").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsNothingIsSaidAtOnce() {
    transfers
        .send("", JSON, "{\"a\":1}".getBytes(StandardCharsets.UTF_8))
        .isProblem(422, "validation_failed");
    transfers
        .send("", JSON, "{nonsense".getBytes(StandardCharsets.UTF_8))
        .isProblem(400, "malformed_json");
    transfers
        .send("", ZIP, "no zip".getBytes(StandardCharsets.UTF_8))
        .isProblem(422, "validation_failed");
    transfers
        .send("", ZIP, Transfers.zip(Map.of("a.exe", "x")))
        .isProblem(422, "validation_failed");
  }
}
