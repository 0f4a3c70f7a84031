package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How each step of the editorial workflow is made to succeed. */
final class WorkflowChanges {
  private static final Map<String, Object> ARTICLE =
      Map.of("translations", List.of(Map.of("locale", "fr", "title", "Un", "body", "Un.")));

  private static final Map<String, Object> SCHEDULE = Map.of("publishAt", "2035-01-01T08:00:00");

  private final Http http;
  private final Map<String, Supplier<Supplier<Reply>>> recipes = new HashMap<>();

  WorkflowChanges(Http http, Http testMode) {
    this.http = http;
    recipes.put("submitTranslation", () -> step(draft(), "submit"));
    recipes.put("approveTranslation", () -> step(submitted(), "approve"));
    recipes.put(
        "rejectTranslation",
        () -> {
          String path = submitted();
          return () -> http.post(path + "/reject", Map.of("comment", "Encore une fois."));
        });
    recipes.put(
        "scheduleTranslation",
        () -> {
          String path = draft() + "/schedule";
          return () -> http.post(path, SCHEDULE);
        });
    recipes.put(
        "cancelTranslationSchedule",
        () -> {
          String path = draft() + "/schedule";
          http.post(path, SCHEDULE).is(200);
          return () -> http.delete(path);
        });
    recipes.put("confirmTranslation", () -> step(draft(), "confirm"));
    recipes.put(
        "restoreTranslationVersion",
        () -> {
          String path = draft();
          http.post(path + "/publish").is(200);
          return step(path, "versions/1/restore");
        });
    Map<String, Object> future = Map.of("now", "2030-01-01T00:00:00Z");
    recipes.put("setTestClock", () -> () -> testMode.put("/v1/test-clock", future));
    recipes.put("resetTestClock", () -> () -> testMode.delete("/v1/test-clock"));
  }

  /** By the name of the operation. */
  Map<String, Supplier<Supplier<Reply>>> recipes() {
    return recipes;
  }

  private String draft() {
    return "/v1/articles/"
        + http.post("/v1/articles", ARTICLE).is(201).at("/id")
        + "/translations/fr";
  }

  private String submitted() {
    String path = draft();
    http.post(path + "/submit").is(200);
    return path;
  }

  private Supplier<Reply> step(String path, String name) {
    return () -> http.post(path + "/" + name);
  }
}
