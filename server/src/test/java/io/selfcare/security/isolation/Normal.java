package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An answer without what differs from one request or world to the next by nature. */
final class Normal {
  private static final Pattern ID = Pattern.compile("[a-z]{3}_[0-9a-z]{26}|phr_[0-9a-f]{24}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
  private static final Pattern HASH = Pattern.compile("\"[0-9a-f]{64}\"");
  private static final Pattern HINT = Pattern.compile("_(live|test)_…[0-9A-Za-z]{4}");
  private static final Pattern SIGNATURE =
      Pattern.compile("expires=\\d+&(amp;)?signature=[A-Za-z0-9_-]+");
  private static final Set<String> PASSING =
      Set.of("requestId", "instance", "lastUsedAt", "indexGeneration", "configurationVersion");
  private static final Set<String> PER_REQUEST =
      Set.of("date", "x-request-id", "ratelimit", "ratelimit-policy", "content-length");

  private Normal() {}

  /** Status, headers and body as one text. */
  static String of(Reply reply) {
    return reply.status() + "\n" + headers(reply) + "\n" + body(reply);
  }

  private static String headers(Reply reply) {
    List<String> lines = new ArrayList<>();
    reply
        .headers()
        .forEach(
            (name, values) -> {
              if (!PER_REQUEST.contains(name)) {
                lines.add(name + ": " + values);
              }
            });
    return plain(String.join("\n", lines.stream().sorted().toList()));
  }

  /** Lines of an export come in no promised order. */
  private static String body(Reply reply) {
    if (reply.header("Content-Type").contains("ndjson")) {
      return plain(String.join("\n", Arrays.stream(reply.text().split("\n")).sorted().toList()));
    }
    if (!reply.header("Content-Type").contains("json")) {
      return plain(reply.text());
    }
    return plain(without(reply.json()).toPrettyString());
  }

  private static JsonNode without(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PASSING);
      object.forEach(Normal::without);
    } else if (node instanceof ArrayNode array) {
      array.forEach(Normal::without);
    }
    return node;
  }

  private static String plain(String text) {
    String ids = ID.matcher(text).replaceAll("<id>");
    String times = TIME.matcher(ids).replaceAll("<time>");
    String hashes = HASH.matcher(times).replaceAll("\"<hash>\"");
    String links = SIGNATURE.matcher(hashes).replaceAll("<signature>");
    return HINT.matcher(links).replaceAll("_$1_<end>");
  }
}
