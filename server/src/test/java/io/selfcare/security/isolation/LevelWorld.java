package io.selfcare.security.isolation;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.TestTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A tenant with articles of every level up to one, and an article for everybody whose blocks and
 * whose snippet go up to the same level; every text has its canary.
 */
final class LevelWorld {
  private final CanaryWords words;
  private final List<Level> levels;
  private final Http admin;
  private final Map<String, List<String>> values = new HashMap<>();

  private LevelWorld(CanaryWords words, TestTenant tenant, Level highest) {
    this.words = words;
    this.levels = highest.sees();
    this.admin = tenant.http();
  }

  static LevelWorld of(CanaryWords words, TestTenant tenant, Level highest) {
    LevelWorld world = new LevelWorld(words, tenant, highest);
    world.snippet();
    world.carrier();
    world.levels.forEach(world::article);
    return world;
  }

  /**
   * What a parameter can be in this world; articles and categories in the order of their levels.
   */
  List<String> values(String parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  private void remember(String parameter, String value) {
    values.computeIfAbsent(parameter, name -> new ArrayList<>()).add(value);
  }

  private String blocks(String place) {
    StringBuilder body = new StringBuilder("Un texte commun.\n\n");
    levels.forEach(level -> body.append(level.block(words.of(level, place))).append('\n'));
    return body.toString();
  }

  private void snippet() {
    Map<String, Object> wish = Map.of("key", "shared", "texts", Map.of("fr", blocks("snippet")));
    String path = "/v1/snippets/" + admin.post("/v1/snippets", wish).is(201).at("/id");
    String job = "/v1/jobs/" + admin.post(path + "/publish").is(202).at("/id");
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!admin.get(job).is(200).at("/status").equals("succeeded")
        && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** For everybody, with parts for some; its draft goes on where nobody follows. */
  private void carrier() {
    String body = blocks("block") + "\n{{snippet:shared}}\n";
    String path = publish(Level.PUBLIC.facts(), text("Guide commun", "Question commune", body));
    if (levels.contains(Level.UNPUBLISHED)) {
      Http current = admin.with("If-Match", admin.get(path).is(200).header("ETag"));
      Map<String, Object> draft = text(word("title"), word("variant"), word("body"));
      current.put(path, draft).is(200);
    }
  }

  private String word(String place) {
    return words.of(Level.UNPUBLISHED, place);
  }

  private void article(Level level) {
    Map<String, Object> facts = new HashMap<>(level.facts());
    String category = words.of(level, "category");
    facts.put("categoryId", category(category));
    facts.put("tags", List.of(words.of(level, "tag")));
    remember("tag", words.of(level, "tag"));
    Map<String, Object> text =
        text(
            "Guide " + words.of(level, "title"),
            "Question " + words.of(level, "variant"),
            "Un texte commun " + words.of(level, "body") + ".");
    text.put(
        "channels",
        Map.of(
            "sms", words.of(level, "sms"),
            "voice", words.of(level, "voice"),
            "email", words.of(level, "email")));
    if (level == Level.UNPUBLISHED) {
      create(facts, text);
    } else {
      publish(facts, text);
    }
  }

  private String category(String name) {
    String id = admin.post("/v1/categories", Map.of("names", Map.of("fr", name))).is(201).at("/id");
    remember("categoryId", id);
    return id;
  }

  private static Map<String, Object> text(String title, String variant, String body) {
    return new HashMap<>(Map.of("title", title, "variants", List.of(variant), "body", body));
  }

  private String create(Map<String, Object> facts, Map<String, Object> text) {
    Map<String, Object> translation = new HashMap<>(text);
    translation.put("locale", "fr");
    Map<String, Object> wish = new HashMap<>(facts);
    wish.put("translations", List.of(translation));
    String id = admin.post("/v1/articles", wish).is(201).at("/id");
    remember("slugOrId", id);
    remember("articleId", id);
    return "/v1/articles/" + id + "/translations/fr";
  }

  private String publish(Map<String, Object> facts, Map<String, Object> text) {
    String path = create(facts, text);
    Reply live = admin.post(path + "/publish?waitFor=indexed", Map.of()).is(200);
    if (live.json().has("slug")) {
      remember("slugOrId", live.at("/slug"));
    }
    return path;
  }
}
