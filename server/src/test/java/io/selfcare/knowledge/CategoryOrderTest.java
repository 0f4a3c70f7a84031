package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.reading.Shelf;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All children of a category are put in order at once, and nobody's order is lost. */
@WithServer
final class CategoryOrderTest {
  private final Http http;
  private final Shelf shelf;

  CategoryOrderTest(SelfcareServer server) {
    TestTenant tenant = server.tenant();
    this.http = tenant.http();
    this.shelf = new Shelf(tenant);
  }

  private static Map<String, Object> order(String... ids) {
    return Map.of("categoryIds", List.of(ids));
  }

  @Test
  void childrenAreOrderedAtTheTopAndBelow() {
    String one = shelf.category("Un", "", 0);
    String two = shelf.category("Deux", "", 0);
    String top = "/v1/categories/top/children";
    Reply before = http.get(top).is(200);
    assertThat(before.json().findValuesAsText("id")).containsExactly(two, one);
    http.put(top, order(one, two)).isProblem(428, "precondition_required");
    Http first = http.with("If-Match", before.header("ETag"));
    Reply after = first.put(top, order(one, two)).is(200);
    assertThat(after.json().findValuesAsText("id")).containsExactly(one, two);
    first.put(top, order(two, one)).isProblem(412, "precondition_failed");
    Http second = http.with("If-Match", after.header("ETag"));
    second.put(top, order(one)).isProblem(412, "precondition_failed");
    second.put(top, order(one, one)).isProblem(412, "precondition_failed");
    second.put(top, order(one, "x")).isProblem(422, "validation_failed");

    String a = shelf.category("A", one, 0);
    String b = shelf.category("B", one, 1);
    String below = "/v1/categories/" + one + "/children";
    http.with("If-Match", http.get(below).header("ETag")).put(below, order(b, a)).is(200);
    assertThat(http.get("/v1/categories?parentId=" + one).json().findValuesAsText("id"))
        .containsExactly(b, a);
    http.get("/v1/categories/cat_01jdd3w5v8e2x9k6m4n7p0q1rs/children").isProblem(404, "not_found");
  }

  @Test
  void aCategoryMovesToItsPlaceAndTwoPeopleAtOnceLoseNothing() {
    String one = shelf.category("Un", "", 0);
    String two = shelf.category("Deux", "", 1);
    Http first = http.with("If-Match", "\"1\"");
    Map<String, Object> move = Map.of("parentId", one, "position", 7);
    assertThat(first.patch("/v1/categories/" + two, move).is(200).at("/position")).isEqualTo("7");
    first.patch("/v1/categories/" + two, move).isProblem(412, "precondition_failed");
  }

  @Test
  void descriptionsAreKeptByLocale() {
    Reply made =
        http.post(
                "/v1/categories",
                Map.of(
                    "names", Map.of("fr", "Clés"),
                    "descriptions", Map.of("fr", "Badges et clés", "EN", "Badges and keys")))
            .is(201);
    assertThat(made.at("/descriptions/en")).isEqualTo("Badges and keys");
    String path = made.header("Location");
    Reply changed =
        http.with("If-Match", "\"1\"")
            .patch(path, "{\"descriptions\":{\"en\":null,\"fr\":\"Tout\"}}")
            .is(200);
    assertThat(changed.json().path("descriptions").toString()).isEqualTo("{\"fr\":\"Tout\"}");
    http.with("If-Match", "\"2\"")
        .patch(path, "{\"descriptions\":{\"de\":\"Alles\"}}")
        .isProblem(422, "locale_not_enabled");
    shelf.article("Badge perdu", made.at("/id"));
    assertThat(http.get("/v1/help-center/categories").at("/data/0/description")).isEqualTo("Tout");
  }
}
