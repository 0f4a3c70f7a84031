package io.selfcare.knowledge.everything;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.knowledge.imports.Transfers;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@WithServer
final class EverythingTest {
  private static final String ALL = "{\"kind\":\"everything\",\"format\":\"zip\"}";
  private static final String ZIP = "application/zip";
  private static final String LINES =
      """
      {"externalId":"lift","locale":"fr","title":"Ascenseur en panne","body":"Appelez le **0 800**.","variants":["lift bloqué"],"category":"Logement > Ascenseurs","tags":["panne"],"sms":"Appelez.","owner":"Équipe","reviewBy":"2027-03-01","related":["keys"]}
      {"externalId":"lift","locale":"en","title":"Lift out of order","body":"Call us."}
      {"externalId":"keys","locale":"fr","title":"Clés perdues","body":"À l’accueil.","visibility":"segment","segments":["vip"]}
      {"externalId":"old","locale":"fr","title":"Ancien","body":"Ancien."}
      """;

  private final SelfcareServer server;
  private final Http http;
  private final Transfers transfers;

  EverythingTest(SelfcareServer server) {
    this.server = server;
    this.http = server.tenant().http();
    this.transfers = new Transfers(http);
  }

  private byte[] filled() {
    transfers.whole("publish=true", "application/x-ndjson", LINES);
    transfers.whole(
        "publish=true",
        "application/x-ndjson",
        "{\"externalId\":\"lift\",\"locale\":\"fr\",\"title\":\"L’ascenseur est en panne\"}");
    transfers.whole(
        "",
        "application/x-ndjson",
        "{\"externalId\":\"lift\",\"locale\":\"fr\",\"body\":\"Brouillon.\"}");
    String old = transfers.article("old").path("id").asText();
    http.post("/v1/articles/" + old + "/translations/fr/archive").is(200);
    http.post(
            "/v1/synonyms",
            "{\"language\":\"fr\",\"kind\":\"twoWay\",\"terms\":[\"ascenseur\",\"élévateur\"]}")
        .is(201);
    http.post("/v1/import-mappings", "{\"name\":\"FAQ\",\"columns\":{\"Sujet\":\"title\"}}")
        .is(201);
    return transfers.export(ALL);
  }

  @Test
  void whatIsExportedAndImportedElsewhereIsExportedAlike() throws IOException {
    byte[] file = filled();
    assertThat(transfers.export(ALL)).isEqualTo(file);
    Map<String, String> files = unpacked(file);
    assertThat(files.get("article-versions.ndjson").lines()).hasSize(5);
    assertThat(files.get("translations.ndjson")).contains("Brouillon.", "\"archived\"");

    Http other = server.tenant().http();
    Transfers there = new Transfers(other);
    there.whole("kind=everything&dryRun=true", ZIP, file);
    assertThat(other.get("/v1/articles").json().path("data")).isEmpty();
    there.whole("kind=everything", ZIP, file);
    assertThat(there.export(ALL)).isEqualTo(file);
    JsonNode text = there.text("lift", "fr");
    assertThat(text.path("body").asText()).isEqualTo("Brouillon.");
    assertThat(text.path("publishedVersion").asInt()).isEqualTo(2);
    String lift = there.article("lift").path("id").asText();
    assertThat(other.get("/v1/articles/" + lift + "/translations/fr/versions/1").at("/html"))
        .contains("<strong>0 800</strong>");
    JsonNode answer =
        other
            .post("/v1/answers", "{\"question\":\"élévateur en panne\",\"locale\":\"fr\"}")
            .is(200)
            .json();
    assertThat(answer.at("/results/0/title").asText()).isEqualTo("L’ascenseur est en panne");

    JsonNode again = there.run("kind=everything", ZIP, file);
    assertThat(again.at("/error/code").asText()).isEqualTo("conflict");
  }

  @Test
  void aFileThatBreaksARuleIsTakenNotAtAll() throws IOException {
    Map<String, String> files = unpacked(filled());
    record Break(String file, String from, String to) {}
    for (Break each :
        new Break[] {
          new Break("translations.ndjson", "\"locale\":\"en\"", "\"locale\":\"de\""),
          new Break("translations.ndjson", "\"title\":\"Lift", "\"titel\":\"Lift"),
          new Break("translations.ndjson", "\"state\":\"published\"", "\"state\":\"live\""),
          new Break(
              "article-versions.ndjson", "\"bodyFormat\":\"markdown\"", "\"bodyFormat\":\"exe\""),
          new Break("articles.ndjson", "\"visibility\":\"segment\"", "\"visibility\":\"public\""),
          new Break(
              "categories.ndjson",
              "\"parentId\":null",
              "\"parentId\":\"0193e6a8-0000-7000-8000-000000000000\""),
          new Break("manifest.json", "\"articles.ndjson\" : 3", "\"articles.ndjson\" : 4"),
          new Break("manifest.json", "\"version\" : 1", "\"version\" : 2")
        }) {
      Map<String, String> broken = new LinkedHashMap<>(files);
      broken.computeIfPresent(each.file(), (name, text) -> text.replace(each.from(), each.to()));
      assertThat(broken).as("%s", each).isNotEqualTo(files);
      Http other = server.tenant().http();
      JsonNode job = new Transfers(other).run("kind=everything", ZIP, Transfers.zip(broken));
      assertThat(job.at("/error/code").asText())
          .as("%s %s", each, job)
          .isEqualTo("validation_failed");
      assertThat(other.get("/v1/articles").json().path("data")).isEmpty();
      assertThat(other.get("/v1/categories").json().path("data")).isEmpty();
    }
  }

  @Test
  void onlyWhoMayPublishTakesEverythingIn() {
    Http editor = server.tenant().as("editor");
    new Transfers(editor).send("kind=everything", ZIP, new byte[] {1}).isProblem(403, "forbidden");
    transfers
        .send("kind=everything", "text/csv", new byte[] {1})
        .isProblem(415, "unsupported_media_type");
    http.post("/v1/exports", "{\"kind\":\"everything\",\"format\":\"csv\"}")
        .isProblem(422, "validation_failed");
    http.post("/v1/exports", "{\"kind\":\"everything\",\"format\":\"zip\",\"locales\":[\"fr\"]}")
        .isProblem(422, "validation_failed");
  }

  @Test
  void linesAreChosenByLocaleCategoryAndState() {
    filled();
    String parent = http.get("/v1/categories").json().at("/data/0/id").asText();
    String wish = "{\"kind\":\"articles\",\"format\":\"ndjson\",%s}";
    assertThat(lines(wish.formatted("\"locales\":[\"en\"]"))).isEqualTo(1);
    assertThat(lines(wish.formatted("\"states\":[\"archived\"]"))).isEqualTo(1);
    assertThat(lines(wish.formatted("\"categoryId\":\"%s\"".formatted(parent)))).isEqualTo(2);
    String all =
        new String(transfers.export(wish.formatted("\"states\":[]")), StandardCharsets.UTF_8);
    assertThat(all).contains("\"related\":[\"keys\"]", "\"reviewBy\":\"2027-03-01\"");
  }

  private long lines(String wish) {
    return new String(transfers.export(wish), StandardCharsets.UTF_8).lines().count();
  }

  private static Map<String, String> unpacked(byte[] zip) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
