package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithServer
final class CategoriesTest {
  private final Http http;

  CategoriesTest(SelfcareServer server) {
    this.http = server.tenant().http();
  }

  private String create(String name, String parent, int position) {
    String under = parent.isEmpty() ? "" : "\"parentId\":\"%s\",".formatted(parent);
    return http.post(
            "/v1/categories",
            "{%s\"names\":{\"FR\":\"%s\"},\"position\":%d}".formatted(under, name, position))
        .is(201)
        .at("/id");
  }

  @Test
  void parentsComeBeforeChildrenAndSiblingsByPosition() {
    String second = create("Second", "", 2);
    String first = create("Premier", "", 1);
    create("Petit b", second, 1);
    create("Petit a", second, 1);
    create("Petit c", first, 0);
    List<String> names = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = http.get("/v1/categories?limit=2" + cursor).is(200).json();
      page.path("data").forEach(c -> names.add(c.at("/names/fr").asText()));
      String next = page.path("nextCursor").textValue();
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(names).containsExactly("Premier", "Second", "Petit c", "Petit a", "Petit b");
    Reply children = http.get("/v1/categories?parentId=" + second).is(200);
    assertThat(children.json().path("data")).hasSize(2);
    http.get("/v1/categories?parentId=x").isProblem(400, "invalid_parameter");
  }

  @Test
  void aCategoryIsRenamedAndMovedButNeverBelowItself() {
    String top = create("Haut", "", 0);
    String below = create("Bas", top, 0);
    http.patch("/v1/categories/" + top, "{\"position\":3}").isProblem(428, "precondition_required");
    http.with("If-Match", "\"1\"")
        .patch("/v1/categories/" + top, "{\"parentId\":\"%s\"}".formatted(below))
        .isProblem(422, "validation_failed");
    Reply renamed =
        http.with("If-Match", "\"1\"")
            .patch(
                "/v1/categories/" + below,
                "{\"names\":{\"en\":\"Low\",\"fr\":null},\"parentId\":null}")
            .is(200);
    assertThat(renamed.json().path("names").toString()).isEqualTo("{\"en\":\"Low\"}");
    assertThat(renamed.json().has("parentId")).isFalse();
    http.with("If-Match", "\"2\"")
        .patch("/v1/categories/" + below, "{\"names\":{\"en\":null}}")
        .isProblem(422, "validation_failed");
    http.with("If-Match", "\"2\"")
        .patch("/v1/categories/" + below, "{\"names\":{\"de\":\"Unten\"}}")
        .isProblem(422, "locale_not_enabled");
    http.post("/v1/categories", "{\"names\":{\"fr\":\"a > b\"}}")
        .isProblem(422, "validation_failed");
  }

  @Test
  void onlyAnEmptyCategoryIsDeleted() {
    String category = create("Clés", "", 0);
    String article =
        http.post("/v1/articles", "{\"categoryId\":\"%s\"}".formatted(category))
            .is(201)
            .header("Location");
    assertThat(http.get("/v1/categories/" + category).at("/articleCount")).isEqualTo("1");
    http.delete("/v1/categories/" + category).isProblem(409, "category_not_empty");
    http.delete(article).is(204);
    String child = create("Badges", category, 0);
    http.delete("/v1/categories/" + category).isProblem(409, "category_not_empty");
    http.delete("/v1/categories/" + child).is(204);
    http.with("If-Match", "\"7\"")
        .delete("/v1/categories/" + category)
        .isProblem(412, "precondition_failed");
    http.delete("/v1/categories/" + category).is(204);
    http.get("/v1/categories/" + category).isProblem(404, "not_found");
  }

  @Test
  void anExternalIdNamesOneCategory() {
    String body = "{\"externalId\":\"lifts\",\"names\":{\"fr\":\"Ascenseurs\"}}";
    http.post("/v1/categories", body).is(201);
    http.post("/v1/categories", body).isProblem(409, "external_id_taken");
    String tooLong = "{\"names\":{\"fr\":\"%s\"}}".formatted("a".repeat(201));
    http.post("/v1/categories", tooLong).isProblem(422, "validation_failed");
  }
}
