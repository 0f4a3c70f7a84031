package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WithServer
final class CsvImportTest {
  private static final String CSV = "text/csv";
  private static final int ROWS = 10_000;

  private final Http http;
  private final Transfers transfers;

  CsvImportTest(SelfcareServer server) {
    this.http = server.tenant().http();
    this.transfers = new Transfers(http);
  }

  @Test
  void tenThousandRowsOfASpreadsheetInWindows1252() {
    String rows =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(
                i ->
                    "%d;\"Où est mon colis n° %d ?\";\"Première ligne ; « été » à 5 €.\r\nDeuxième ligne.\";Livraison > Suivi\r\n"
                        .formatted(i, i))
            .collect(Collectors.joining());
    byte[] file =
        ("Numéro;Question;Réponse;Rubrique\r\n" + rows).getBytes(Charset.forName("windows-1252"));
    JsonNode job = transfers.whole("", CSV, file);
    assertThat(job.path("total").asInt()).isEqualTo(ROWS);
    assertThat(job.path("detected").toString())
        .isEqualTo("{\"format\":\"csv\",\"encoding\":\"windows-1252\",\"separator\":\";\"}");
    assertThat(job.at("/actions/created").asInt()).isEqualTo(ROWS);
    JsonNode last = transfers.text(Integer.toString(ROWS), "fr");
    assertThat(last.path("title").asText()).isEqualTo("Où est mon colis n° 10000 ?");
    assertThat(last.path("body").asText())
        .isEqualTo("Première ligne ; « été » à 5 €.\r\nDeuxième ligne.");
  }

  @Test
  void everyEncodingAndSeparatorGivesTheSameText() {
    String text =
        "id%1$stitre%1$sréponse\r\nx-%2$s%1$sCoût de l’été%1$s\"Ligne 1%1$s\nligne 2\"\r\n";
    record Case(String name, String separator, String mark, Charset charset, String said) {}
    for (Case each :
        List.of(
            new Case("a", ",", "", StandardCharsets.UTF_8, "utf-8"),
            new Case("b", ";", "\uFEFF", StandardCharsets.UTF_8, "utf-8"),
            new Case("c", "\t", "\uFEFF", StandardCharsets.UTF_16LE, "utf-16le"),
            new Case("d", "|", "\uFEFF", StandardCharsets.UTF_16BE, "utf-16be"),
            new Case("e", ";", "", Charset.forName("windows-1252"), "windows-1252"))) {
      String file = each.mark() + text.formatted(each.separator(), each.name());
      JsonNode job = transfers.whole("", CSV, file.getBytes(each.charset()));
      assertThat(job.at("/detected/encoding").asText()).isEqualTo(each.said());
      assertThat(job.at("/detected/separator").asText()).isEqualTo(each.separator());
      JsonNode stored = transfers.text("x-" + each.name(), "fr");
      assertThat(stored.path("title").asText()).isEqualTo("Coût de l’été");
      assertThat(stored.path("body").asText())
          .isEqualTo("Ligne 1" + each.separator() + "\nligne 2");
    }
    byte[] euro = "id;titre;réponse\nx-f;Prix;5 €\n".getBytes(Charset.forName("ISO-8859-15"));
    assertThat(transfers.whole("", CSV, euro).at("/detected/encoding").asText())
        .isEqualTo("iso-8859-15");
    assertThat(transfers.text("x-f", "fr").path("body").asText()).isEqualTo("5 €");
  }

  @Test
  void unknownColumnsAreNamedWithTheKnownOnes() {
    JsonNode job = transfers.run("", CSV, "title,colour,Größe,body\na,b,c,d\n");
    assertThat(job.path("status").asText()).isEqualTo("failed");
    assertThat(job.at("/error/code").asText()).isEqualTo("unknown_field");
    assertThat(job.at("/error/detail").asText())
        .contains("'colour', 'Größe'", "externalId, locale, title", "ignore");
  }

  @Test
  void aMappingSaysWhatColumnsMean() {
    String wish =
        """
        {"name":"Ancienne FAQ","format":"csv",
         "columns":{"Sujet long":"title","Texte HTML":"body","Clés":"variants","Code":"externalId","Auteur":"ignore"},
         "defaults":{"visibility":"internal","bodyFormat":"html","category":"Reprise > FAQ"},"listSeparator":"/"}
        """;
    http.post("/v1/import-mappings", wish).is(201);
    http.post("/v1/import-mappings", wish).isProblem(409, "conflict");
    String file = "Code;Sujet long;Texte HTML;Clés;Auteur\nm-1;Badges;<p>Oui</p>;perdu/volé;Luc\n";
    transfers.whole("mapping=Ancienne%20FAQ", CSV, file);
    JsonNode article = transfers.article("m-1");
    assertThat(article.path("visibility").asText()).isEqualTo("internal");
    assertThat(article.path("categoryId").asText()).isNotEmpty();
    JsonNode text = transfers.text("m-1", "fr");
    assertThat(text.path("bodyFormat").asText()).isEqualTo("html");
    assertThat(text.path("variants")).hasSize(2);
    transfers.send("mapping=Nouvelle", CSV, new byte[] {'a'}).isProblem(400, "invalid_parameter");
    transfers.whole("", CSV, "id,visibility\nm-1,public\n");
    transfers.whole("mapping=Ancienne%20FAQ", CSV, file);
    assertThat(transfers.article("m-1").path("visibility").asText())
        .as("defaults are for new articles")
        .isEqualTo("public");
  }

  @Test
  void whatARowDoesNotNameStaysAsItIs() {
    String all =
        """
        {"externalId":"s-1","title":"Un","body":"un","variants":["a"],"tags":["t"],"slug":"un","sms":"court","owner":"Équipe","reviewBy":"2027-03-01","expiresAt":"2027-04-01T00:00:00Z","related":["s-2","s-9"]}
        {"externalId":"s-2","title":"Deux","body":"deux"}
        """;
    String ndjson = "application/x-ndjson";
    JsonNode job = transfers.whole("", ndjson, all);
    assertThat(transfers.results(job, "succeeded").at("/0/remarks/0").asText()).contains("'s-9'");
    JsonNode before = transfers.article("s-1");
    assertThat(before.path("relatedArticleIds")).hasSize(1);
    assertThat(before.path("reviewBy").asText()).isEqualTo("2027-03-01");
    job = transfers.whole("", ndjson, "{\"externalId\":\"s-1\",\"body\":\"un bis\"}");
    assertThat(job.at("/actions/updated").asInt()).isEqualTo(1);
    JsonNode text = transfers.text("s-1", "fr");
    assertThat(text.path("title").asText()).isEqualTo("Un");
    assertThat(text.path("variants")).hasSize(1);
    assertThat(text.at("/channels/sms").asText()).isEqualTo("court");
    assertThat(text.path("slug").asText()).isEqualTo("un");
    assertThat(transfers.article("s-1").path("owner").asText()).isEqualTo("Équipe");
    job = transfers.whole("publish=true", ndjson, all);
    assertThat(job.path("actions").toString())
        .isEqualTo("{\"created\":0,\"updated\":1,\"unchanged\":0,\"published\":1,\"delete\":0}");
    job = transfers.run("", ndjson, "{\"externalId\":\"s-3\",\"body\":\"x\"}");
    assertThat(transfers.results(job, "failed").at("/0/errors/0/pointer").asText())
        .isEqualTo("/title");
  }
}
