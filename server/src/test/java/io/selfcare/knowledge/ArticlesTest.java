package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithServer
final class ArticlesTest {
  private static final String ARTICLE =
      """
      {"externalId":"%s","tags":["%s"],"translations":[
        {"locale":"FR","title":"Clés %s","variants":["perdu mes clés"],"body":"Appelez le **0 800**."}]}
      """;

  private final TestTenant tenant;
  private final Http http;

  ArticlesTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
  }

  private Reply create(String externalId) {
    return http.post("/v1/articles", ARTICLE.formatted(externalId, externalId, externalId)).is(201);
  }

  @Test
  void aNewArticleIsADraftNobodySees() {
    Reply created = create("a-1");
    assertThat(created.header("Location")).isEqualTo("/v1/articles/" + created.at("/id"));
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    Reply read = http.get(created.header("Location")).is(200);
    assertThat(read.at("/visibility")).isEqualTo("public");
    assertThat(read.at("/translations/0/locale")).isEqualTo("fr");
    assertThat(read.at("/translations/0/state")).isEqualTo("draft");
    assertThat(read.json().at("/translations/0/hasUnpublishedChanges").asBoolean()).isTrue();
    Reply text =
        http.get(read.header("Location") + created.header("Location") + "/translations/fr");
    assertThat(text.is(200).at("/html")).contains("<strong>0 800</strong>");
    assertThat(text.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void anExternalIdNamesOneArticle() {
    create("a-2");
    http.post("/v1/articles", "{\"externalId\":\"a-2\"}").isProblem(409, "external_id_taken");
    String other = create("a-3").header("Location");
    http.with("If-Match", "\"1\"")
        .patch(other, "{\"externalId\":\"a-2\"}")
        .isProblem(409, "external_id_taken");
  }

  @Test
  void whatCannotBeIsRefusedWithItsPlace() {
    Map<String, String> refused =
        Map.of(
            "{\"categoryId\":\"cat_x\"}", "/categoryId",
            "{\"categoryId\":\"cat_01jdd3w5v8e2x9k6m4n7p0q1rs\"}", "/categoryId",
            "{\"segments\":[\"a\"]}", "/segments",
            "{\"visibility\":\"segment\"}", "/segments",
            "{\"tags\":[\"a\",null]}", "/tags/1",
            "{\"translations\":[null]}", "/translations/0",
            "{\"translations\":[{\"locale\":\"fr\",\"title\":\" \",\"body\":\"b\"}]}",
                "/translations/0/title");
    refused.forEach(
        (body, pointer) ->
            assertThat(
                    http.post("/v1/articles", body)
                        .isProblem(422, "validation_failed")
                        .at("/errors/0/pointer"))
                .as(body)
                .isEqualTo(pointer));
    http.post(
            "/v1/articles",
            "{\"translations\":[{\"locale\":\"de\",\"title\":\"a\",\"body\":\"b\"}]}")
        .isProblem(422, "locale_not_enabled");
    String twice = "{\"locale\":\"fr\",\"title\":\"a\",\"body\":\"b\"}";
    http.post("/v1/articles", "{\"translations\":[%s,%s]}".formatted(twice, twice))
        .isProblem(422, "validation_failed");
  }

  @Test
  void aChangeNeedsTheEtagAndKeepsWhatIsAbsent() {
    String path = create("a-4").header("Location");
    http.patch(path, "{\"tags\":[]}").isProblem(428, "precondition_required");
    Reply changed =
        http.with("If-Match", "\"1\"").patch(path, "{\"visibility\":\"internal\"}").is(200);
    assertThat(changed.at("/tags/0")).isEqualTo("a-4");
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    http.with("If-Match", "\"1\"")
        .patch(path, "{\"tags\":[]}")
        .isProblem(412, "precondition_failed");
    Reply cleared =
        http.with("If-Match", "\"2\"").patch(path, "{\"externalId\":null,\"tags\":[]}").is(200);
    assertThat(cleared.json().has("externalId")).isFalse();
    http.with("If-Match", "\"3\"")
        .patch(path, "{\"tags\":null}")
        .isProblem(422, "validation_failed");
  }

  @Test
  void editorsDoNotChangeWhoSeesWhatIsLive() {
    Reply created = create("a-5");
    String path = created.header("Location");
    http.post(path + "/translations/fr/publish").is(200);
    Http editor = tenant.as("editor");
    editor
        .with("If-Match", "\"1\"")
        .patch(path, "{\"visibility\":\"internal\"}")
        .isProblem(403, "forbidden");
    editor.with("If-Match", "\"1\"").patch(path, "{\"tags\":[\"x\"]}").is(200);
    editor.delete(path).isProblem(403, "forbidden");
    editor.delete(path + "/translations/fr").isProblem(403, "forbidden");
    editor.post(path + "/translations/fr/publish").isProblem(403, "forbidden");
    http.delete(path).is(204);
    http.get(path).isProblem(404, "not_found");
  }

  @Test
  void theListHasFiltersAndPages() {
    for (int i = 0; i < 5; i++) {
      String path = create("list-" + i).header("Location");
      if (i < 2) {
        http.post(path + "/translations/fr/publish").is(200);
      }
    }
    assertThat(ids("/v1/articles?sort=createdAt&limit=2"))
        .containsExactly("list-0", "list-1", "list-2", "list-3", "list-4");
    assertThat(ids("/v1/articles?limit=3"))
        .containsExactly("list-4", "list-3", "list-2", "list-1", "list-0");
    assertThat(ids("/v1/articles?state=published&locale=FR&sort=-createdAt"))
        .containsExactly("list-1", "list-0");
    assertThat(ids("/v1/articles?tag=list-3")).containsExactly("list-3");
    assertThat(ids("/v1/articles?externalId=list-2")).containsExactly("list-2");
    assertThat(ids("/v1/articles?visibility=internal")).isEmpty();
    assertThat(ids("/v1/articles?locale=en")).isEmpty();
    assertThat(ids("/v1/articles?updatedAfter=2100-01-01T00:00:00Z")).isEmpty();
    assertThat(ids("/v1/articles?categoryId=cat_01jdd3w5v8e2x9k6m4n7p0q1rs")).isEmpty();
    http.get("/v1/articles?categoryId=x").isProblem(400, "invalid_parameter");
    http.get("/v1/articles?locale=%C3%A9t%C3%A9").isProblem(400, "invalid_parameter");
    String cursor = http.get("/v1/articles?limit=1").at("/nextCursor");
    http.get("/v1/articles?limit=1&tag=x&cursor=" + cursor).isProblem(400, "invalid_cursor");
  }

  private List<String> ids(String path) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = http.get(path + cursor).is(200).json();
      page.path("data").forEach(article -> ids.add(article.path("externalId").asText()));
      String next = page.path("nextCursor").textValue();
      cursor = next == null ? null : "&cursor=" + next;
    }
    return ids;
  }
}
