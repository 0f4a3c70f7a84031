package io.selfcare.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Chosen articles come first, then those that speak of the same; nobody sees what is not theirs.
 */
@WithServer
final class RelatedTest {
  private final Http http;
  private final Shelf shelf;

  RelatedTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  private static List<String> related(Reply reply, String pointer) {
    List<String> lines = new ArrayList<>();
    reply
        .is(200)
        .json()
        .at(pointer)
        .forEach(r -> lines.add(r.at("/title").asText() + " " + r.at("/origin").asText()));
    return lines;
  }

  @Test
  void theChosenComeFirstAndTheRestIsComputedForItsReader() {
    String lift = shelf.article("Ascenseur en panne", "");
    shelf.article("Ascenseur bruyant", "");
    shelf.article("Ascenseur : consignes aux agents", Map.of("visibility", "internal"));
    String keys = shelf.article("Clés perdues", "");
    String secret = shelf.article("Numéros internes", Map.of("visibility", "internal"));
    http.with("If-Match", "\"1\"")
        .patch("/v1/articles/" + lift, Map.of("relatedArticleIds", List.of(secret, keys)))
        .is(200);
    assertThat(related(http.get("/v1/articles/" + lift + "/related"), "/data"))
        .startsWith("Numéros internes chosen", "Clés perdues chosen")
        .contains("Ascenseur bruyant computed", "Ascenseur : consignes aux agents computed")
        .noneMatch(line -> line.startsWith("Ascenseur en panne"));
    assertThat(related(http.get("/v1/help-center/articles/" + lift), "/related"))
        .containsExactly("Clés perdues chosen", "Ascenseur bruyant computed");
    http.delete("/v1/articles/" + keys).is(204);
    assertThat(related(http.get("/v1/help-center/articles/" + lift), "/related"))
        .containsExactly("Ascenseur bruyant computed");
    http.get("/v1/articles/art_01jdd3w5v8e2x9k6m4n7p0q1rs/related").isProblem(404, "not_found");
    http.get("/v1/articles/" + lift + "/related?locale=xx").isProblem(400, "invalid_parameter");
  }

  @Test
  void onlyOtherArticlesThatAreThereCanBeChosen() {
    String one = shelf.article("Un", "");
    Http first = http.with("If-Match", "\"1\"");
    first
        .patch("/v1/articles/" + one, Map.of("relatedArticleIds", List.of(one)))
        .isProblem(422, "validation_failed");
    List<String> nobody = List.of("art_01jdd3w5v8e2x9k6m4n7p0q1rs");
    first
        .patch("/v1/articles/" + one, Map.of("relatedArticleIds", nobody))
        .isProblem(422, "validation_failed");
    http.post("/v1/articles", Map.of("relatedArticleIds", nobody))
        .isProblem(422, "validation_failed");
    http.post("/v1/articles", Map.of("relatedArticleIds", List.of(one))).is(201);
  }

  @Test
  void aHelpCenterArticleListsTheFilesItShows() {
    String id =
        http.with("Content-Type", "text/plain")
            .send("POST", "/v1/attachments?filename=acces.txt", BodyPublishers.ofString("Ligne 4."))
            .is(201)
            .at("/id");
    String article =
        shelf.live(Map.of(), Shelf.text("fr", "Accès", "[Le plan](attachment:%s)".formatted(id)));
    Reply read = http.get("/v1/help-center/articles/" + article).is(200);
    assertThat(read.at("/attachments/0/filename")).isEqualTo("acces.txt");
    assertThat(read.at("/attachments/0/url")).startsWith("/v1/files/" + id + "?expires=");
  }
}
