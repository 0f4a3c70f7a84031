package io.selfcare.security.durability;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import java.util.ArrayList;
import java.util.List;

/** A whole list of the API, page by page. */
final class Listing {
  private Listing() {}

  /** Every entry, in the order of the API. */
  static List<JsonNode> all(Http http, String path) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = http.get(path + "?limit=100" + cursor).is(200).json();
      page.at("/data").forEach(all::add);
      cursor = page.at("/hasMore").asBoolean() ? "&cursor=" + page.at("/nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return all;
  }

  /** Every entry as its name, a space and its id. */
  static List<String> namesAndIds(Http http, String path) {
    return all(http, path).stream()
        .map(each -> each.at("/name").asText() + " " + each.at("/id").asText())
        .toList();
  }
}
