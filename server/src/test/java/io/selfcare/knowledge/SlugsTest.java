package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every live text has an address, and an address that was good once leads there still. */
@WithServer
final class SlugsTest {
  private final Http http;
  private final Shelf shelf;

  SlugsTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  @ParameterizedTest
  @CsvSource({
    "L’ascenseur est en panne, l-ascenseur-est-en-panne",
    "Où est mon Œuvre ?, ou-est-mon-oeuvre",
    "Как вернуть товар, kak-vernut-tovar",
    "東京 2026, dong-jing-2026",
    "كيف, kyf",
    "Ελλάδα, ellada",
    "???, article",
    "--a--b--, a-b",
  })
  void aTitleInAnyScriptGivesASlug(String title, String slug) {
    assertThat(SlugText.of(title)).isEqualTo(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    assertThat(SlugText.of("mot ".repeat(70))).hasSizeLessThanOrEqualTo(80).endsWith("mot");
    assertThat(SlugText.of("x".repeat(300))).hasSize(80);
  }

  private Reply read(String slug) {
    return http.get("/v1/help-center/articles/" + slug);
  }

  private String slug(String id) {
    return read(id).is(200).at("/slug");
  }

  @Test
  void sameTitlesGetNumbersAndAChosenSlugIsRefusedWhenTaken() {
    String first = shelf.article("Le bail", "");
    String second = shelf.article("Le bail", "");
    assertThat(List.of(slug(first), slug(second))).containsExactly("le-bail", "le-bail-2");
    Map<String, Object> wish = Shelf.text("fr", "Autre chose", "Un texte.");
    wish.put("slug", "le-bail");
    String third =
        http.post("/v1/articles", Map.of("translations", List.of(wish))).is(201).at("/id");
    shelf.publish(third, "fr").isProblem(409, "slug_taken");
    wish.put("slug", "mon-bail");
    shelf.rewrite(third, wish);
    assertThat(slug(third)).isEqualTo("mon-bail");
    shelf.publish(first, "fr").is(200);
    assertThat(slug(first)).isEqualTo("le-bail");
  }

  @Test
  void formerSlugsLeadThereInOneStepUntilSomebodyElseClaimsThem() {
    String id = shelf.article("Un", "");
    shelf.rewrite(id, Shelf.text("fr", "Deux", "Un texte."));
    shelf.rewrite(id, Shelf.text("fr", "Trois", "Un texte."));
    for (String former : List.of("un", "deux")) {
      Reply found = read(former).is(200);
      assertThat(found.at("/id") + found.at("/slug") + found.at("/redirectedFrom"))
          .isEqualTo(id + "trois" + former);
    }
    String other = shelf.article("Deux", "");
    assertThat(read("deux").is(200).at("/id")).isEqualTo(other);
    assertThat(read("un").is(200).at("/id")).isEqualTo(id);
    shelf.rewrite(id, Shelf.text("fr", "Un", "Un texte."));
    assertThat(slug(id)).isEqualTo("un");
    assertThat(read("trois").is(200).at("/redirectedFrom")).isEqualTo("trois");
  }

  @Test
  void aTextThatIsTakenBackKeepsItsSlug() {
    String id = shelf.article("Provisoire", "");
    http.post("/v1/articles/" + id + "/translations/fr/unpublish").is(200);
    read("provisoire").isProblem(404, "not_found");
    assertThat(slug(shelf.article("Provisoire", ""))).isEqualTo("provisoire-2");
    shelf.publish(id, "fr").is(200);
    assertThat(slug(id)).isEqualTo("provisoire");
    http.delete("/v1/articles/" + id).is(204);
    assertThat(slug(shelf.article("Provisoire", ""))).isEqualTo("provisoire");
  }

  @Test
  void importsGiveSlugsToo() {
    String rows =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "{\"externalId\":\"%d\",\"locale\":\"fr\",\"title\":\"%s\",\"body\":\"Texte.\"}"
                        .formatted(i, i < 20 ? "Même titre" : "Titre " + i))
            .collect(Collectors.joining("\n"));
    String job =
        http.with("Content-Type", "application/x-ndjson")
            .send("POST", "/v1/imports?kind=articles&publish=true", BodyPublishers.ofString(rows))
            .is(202)
            .header("Location");
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!http.get(job).at("/status").equals("succeeded") && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(http.get(job).at("/status")).isEqualTo("succeeded");
    List<String> slugs =
        http.get("/v1/help-center/articles?limit=100").is(200).json().findValuesAsText("slug");
    assertThat(slugs).hasSize(40).doesNotHaveDuplicates().contains("meme-titre", "titre-39");
    assertThat(slugs).allMatch(slug -> slug.startsWith("meme-titre") || slug.startsWith("titre-"));
  }
}
