package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** How each operation that changes something is made to succeed. */
final class Changes {
  /**
   * They add facts, such as a question that was asked, or change nothing at all; nobody has to
   * answer for those.
   */
  static final Set<String> FACTS =
      Set.of(
          "createAnswer",
          "createAnswerFeedback",
          "checkTopics",
          "previewAnswerTarget",
          "getContextualHelp");

  private static final Map<String, Object> TEXT =
      Map.of("title", "Un titre", "body", "Un texte.", "bodyFormat", "text");
  private static final Map<String, Object> SYNONYM =
      Map.of("language", "fr", "kind", "twoWay", "terms", List.of("ascenseur", "lift"));
  private static final Map<String, Object> NAMES = Map.of("names", Map.of("fr", "Logement"));
  private static final Map<String, Object> AGENT =
      Map.of("name", "Agent", "kind", "secret", "role", "agent");
  private static final Map<String, Object> PORTAL = Map.of("name", "Portal");

  private final SelfcareServer server;
  private final TestTenant tenant;
  private final Http http;
  private final Map<String, Supplier<Supplier<Reply>>> recipes;

  Changes(SelfcareServer server, TestTenant tenant) {
    this.server = server;
    this.tenant = tenant;
    this.http = tenant.http();
    this.recipes = new java.util.HashMap<>();
    articles();
    categoriesAndSynonyms();
    keys();
    tenants();
    recipes.putAll(new WorkflowChanges(http, tenant.testMode()).recipes());
    new TeamChanges(http).describe(this::recipe);
    new HelpCenterChanges(http).register(this::recipe);
    new LimitsChanges(http).register(this::recipe);
    recipes.putAll(new SnippetChanges(http).recipes());
    recipes.putAll(new TransferChanges(http).recipes());
  }

  /** Prepares everything the change needs; what is returned makes the change itself. */
  Supplier<Reply> prepare(String operationId) {
    return Objects.requireNonNull(
            recipes.get(operationId),
            () -> "say here how " + operationId + " succeeds, so that its audit entry is checked")
        .get();
  }

  private void recipe(String operationId, Supplier<Supplier<Reply>> recipe) {
    recipes.put(operationId, recipe);
  }

  private void articles() {
    recipe("createArticle", () -> () -> http.post("/v1/articles", Map.of("tags", List.of("a"))));
    recipe("updateArticle", () -> patch(article(), Map.of("tags", List.of("b"))));
    recipe("deleteArticle", () -> delete(article()));
    recipe(
        "putTranslation",
        () -> {
          String path = article() + "/translations/en";
          return () -> http.with("If-None-Match", "*").put(path, TEXT);
        });
    recipe("deleteTranslation", () -> delete(article() + "/translations/fr"));
    recipe("publishTranslation", () -> step(article(), "publish"));
    recipe("unpublishTranslation", () -> step(published(), "unpublish"));
    recipe("archiveTranslation", () -> step(published(), "archive"));
    recipe(
        "createImport",
        () ->
            () ->
                http.with("Content-Type", "application/x-ndjson")
                    .send(
                        "POST",
                        "/v1/imports?kind=articles&dryRun=true",
                        BodyPublishers.ofString("{\"externalId\":\"a\"}")));
    recipe(
        "createExport",
        () -> () -> http.post("/v1/exports", Map.of("kind", "articles", "format", "ndjson")));
  }

  private void categoriesAndSynonyms() {
    recipe("createCategory", () -> () -> http.post("/v1/categories", NAMES));
    recipe("updateCategory", () -> patch(made("/v1/categories", NAMES), Map.of("position", 3)));
    recipe("deleteCategory", () -> delete(made("/v1/categories", NAMES)));
    recipe("createSynonym", () -> () -> http.post("/v1/synonyms", SYNONYM));
    recipe("deleteSynonym", () -> delete(made("/v1/synonyms", SYNONYM)));
    recipe(
        "putSynonym",
        () -> {
          String path = made("/v1/synonyms", SYNONYM);
          Http current = ifMatch(http, path);
          return () ->
              current.put(
                  path,
                  Map.of("language", "fr", "kind", "twoWay", "terms", List.of("bail", "contrat")));
        });
  }

  private void keys() {
    recipe("createApiKey", () -> () -> http.post("/v1/api-keys", AGENT));
    recipe("revokeApiKey", () -> delete(made("/v1/api-keys", AGENT)));
    recipe(
        "rotateApiKey",
        () -> {
          String path = made("/v1/api-keys", AGENT) + "/rotate";
          return () -> http.post(path, Map.of("graceSeconds", 60));
        });
    recipe("createEndUserKey", () -> () -> http.post("/v1/end-user-keys", PORTAL));
    recipe("deleteEndUserKey", () -> delete(made("/v1/end-user-keys", PORTAL)));
  }

  private void tenants() {
    recipe("updateTenantSettings", () -> patch("/v1/tenant", Map.of("name", "Renamed")));
    recipe(
        "createTenant",
        () ->
            () ->
                server
                    .operator()
                    .post(
                        "/v1/tenants",
                        Map.of("name", "New", "defaultLocale", "fr", "locales", List.of("fr"))));
    recipe(
        "updateTenant",
        () -> {
          String path = "/v1/tenants/" + tenant.id();
          Http current = ifMatch(server.operator(), path);
          return () -> current.patch(path, Map.of("name", "Renamed"));
        });
    recipe("deleteTenant", () -> () -> server.operator().delete("/v1/tenants/" + tenant.id()));
  }

  private String article() {
    return made(
        "/v1/articles",
        Map.of(
            "translations",
            List.of(Map.of("locale", "fr", "title", "Un", "body", "Un.", "bodyFormat", "text"))));
  }

  private String published() {
    String article = article();
    step(article, "publish").get().is(200);
    return article;
  }

  private Supplier<Reply> step(String article, String name) {
    return () -> http.post(article + "/translations/fr/" + name);
  }

  private String made(String path, Map<String, Object> wish) {
    return path + "/" + http.post(path, wish).is(201).at("/id");
  }

  private Supplier<Reply> delete(String path) {
    return () -> http.delete(path);
  }

  private Supplier<Reply> patch(String path, Map<String, Object> change) {
    Http current = ifMatch(http, path);
    return () -> current.patch(path, change);
  }

  private static Http ifMatch(Http http, String path) {
    return http.with("If-Match", http.get(path).is(200).header("ETag"));
  }
}
