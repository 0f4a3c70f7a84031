package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.security.spec.SampleBodies;
import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls every operation that the spec opens to web pages or to everybody, with every value that a
 * world has for its parameters and with words to look for.
 */
final class ReaderWalk {
  private static final List<String> CHANNELS = List.of("sms", "voice", "email");

  private final SpecOperations spec;
  private final SampleRequests requests;
  private final SampleBodies bodies;

  ReaderWalk(SpecOperations spec) {
    this.spec = spec;
    this.requests = new SampleRequests(spec);
    this.bodies = new SampleBodies(spec);
  }

  /** The operations that a customer reaches. */
  List<SpecOperation> operations() {
    return spec.all().stream()
        .filter(o -> o.isPublic() || spec.holders(o.scope()).contains("widget"))
        .toList();
  }

  /** What the reader is told, by a name of the request that is the same in every world. */
  Map<String, Reply> of(Http reader, LevelWorld world, List<String> probes) {
    Map<String, Reply> told = new LinkedHashMap<>();
    List<String> answers = new ArrayList<>();
    for (SpecOperation operation : operations()) {
      for (Map.Entry<String, String> path : paths(operation, world, probes, answers).entrySet()) {
        for (Map.Entry<String, ObjectNode> body : bodies(operation, world, probes).entrySet()) {
          String name = operation + " " + path.getKey() + " " + body.getKey();
          ObjectNode sent = body.getKey().equals("-") ? null : body.getValue();
          Reply reply = requests.sendAs(reader, operation, path.getValue(), sent);
          assertThat(reply.status()).as("%s: %s", name, reply.text()).isLessThan(500);
          told.put(name, reply);
          if (operation.id().equals("createAnswer") && answers.size() < 3) {
            answers.add(reply.at("/answerId"));
          }
          pages(reader, path.getValue(), name, reply, told);
        }
      }
    }
    return told;
  }

  /** Follows the cursor; a page that should not be there would be told of too. */
  private static void pages(
      Http reader, String path, String name, Reply first, Map<String, Reply> told) {
    Reply last = first;
    for (int i = 2; i < 20 && more(last); i++) {
      String cursor = SampleRequests.encode(last.at("/nextCursor"));
      last = reader.get(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor);
      told.put(name + " page " + i, last);
    }
  }

  private static boolean more(Reply reply) {
    return reply.status() == 200
        && reply.header("Content-Type").contains("json")
        && reply.json().path("hasMore").asBoolean();
  }

  /** Paths with one optional parameter at a time, by a name that holds no id. */
  private Map<String, String> paths(
      SpecOperation operation, LevelWorld world, List<String> probes, List<String> answers) {
    Map<String, String> paths = new LinkedHashMap<>(Map.of("", operation.path()));
    for (String parameter : operation.pathNames()) {
      List<String> known =
          parameter.equals("answerId") ? answers : values(parameter, world, probes);
      paths = each(paths, known, "{" + parameter + "}");
    }
    Map<String, String> all = new LinkedHashMap<>();
    paths.forEach(
        (name, path) -> {
          String sample = requests.path(operation, ignored -> "").replaceFirst("^[^?]*", "");
          all.put(name, path + sample);
          for (String parameter : operation.queryNames()) {
            List<String> known = values(parameter, world, probes);
            for (int i = 0; i < known.size(); i++) {
              all.put(
                  name + " " + parameter + i,
                  path + with(sample, parameter, SampleRequests.encode(known.get(i))));
            }
          }
        });
    return all;
  }

  private static String with(String query, String parameter, String value) {
    String others = query.replaceFirst("^\\?", "").replaceAll("(^|&)" + parameter + "=[^&]*", "");
    return "?" + parameter + "=" + value + (others.isEmpty() ? "" : "&" + others);
  }

  private static Map<String, String> each(
      Map<String, String> paths, List<String> values, String place) {
    Map<String, String> filled = new LinkedHashMap<>();
    paths.forEach(
        (name, path) -> {
          for (int i = 0; i < values.size(); i++) {
            filled.put(
                name + " " + place + i, path.replace(place, SampleRequests.encode(values.get(i))));
          }
        });
    return filled;
  }

  private static List<String> values(String parameter, LevelWorld world, List<String> probes) {
    return switch (parameter) {
      case "q", "query", "question" -> probes;
      case "channel" -> CHANNELS;
      case "limit" -> List.of("1", "10");
      case "locale" -> List.of("fr");
      default -> {
        List<String> known = world.values(parameter);
        yield known.isEmpty() && parameter.endsWith("Id") ? world.values("articleId") : known;
      }
    };
  }

  /** The example, with every word to look for and on every channel. */
  private Map<String, ObjectNode> bodies(
      SpecOperation operation, LevelWorld world, List<String> probes) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    if (operation.json() == null) {
      all.put("-", com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());
      return all;
    }
    ObjectNode example = (ObjectNode) bodies.example(operation.json());
    if (!example.has("question")) {
      all.put("example", example);
      return all;
    }
    ObjectNode plain = example.deepCopy().put("locale", "fr").put("limit", 10);
    plain.remove(List.of("audience", "context", "channel"));
    for (String probe : probes) {
      all.put("on " + probe, plain.deepCopy().put("question", probe));
    }
    for (String channel : CHANNELS) {
      all.put(channel, plain.deepCopy().put("question", "Guide").put("channel", channel));
    }
    List<String> categories = world.values("categoryId");
    for (int i = 0; i < categories.size(); i++) {
      ObjectNode inside = plain.deepCopy().put("question", "Guide");
      inside.putObject("context").put("categoryId", categories.get(i));
      all.put("in category " + i, inside);
    }
    return all;
  }
}
