package io.selfcare.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two tenants to try everything on: a social landlord and an online shop, with the content and the
 * questions of their customers. Loading goes on where an earlier start was interrupted.
 */
final class Demo {
  private static final List<String> FOLDERS = List.of("landlord", "shop");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectMapper json = new ObjectMapper();
  private final String url;
  private final String operatorKey;
  private final DemoFile file;

  Demo(String url, String operatorKey, DemoFile file) {
    this.url = url;
    this.operatorKey = operatorKey;
    this.file = file;
  }

  /** Creates what is missing and lets the demo page of this address in. */
  void load() throws IOException, InterruptedException {
    for (String folder : FOLDERS) {
      JsonNode description = json.readTree(resource(folder, "tenant.json"));
      if (file.tenants().stream().noneMatch(tenant -> tenant.folder().equals(folder))) {
        file.keep(create(folder, description));
      }
    }
    for (DemoTenant tenant : file.tenants()) {
      if (!tenant.loaded()) {
        fill(tenant, json.readTree(resource(tenant.folder(), "tenant.json")));
        file.keep(tenant.withContent());
      }
      letIn(tenant);
    }
  }

  private DemoTenant create(String folder, JsonNode description) {
    ObjectNode wish = NODES.objectNode();
    for (String field : List.of("name", "defaultLocale", "locales")) {
      wish.set(field, description.get(field));
    }
    JsonNode created = new LocalApi(url, operatorKey).post("/v1/tenants", wish);
    String secret = created.at("/apiKeys/live/secret").asText();
    LocalApi api = new LocalApi(url, secret);
    ObjectNode settings = NODES.objectNode();
    settings.set("timeZone", description.get("timeZone"));
    settings.set("branding", description.get("branding"));
    api.patch("/v1/tenant", settings);
    JsonNode page =
        api.post(
            "/v1/api-keys", NODES.objectNode().put("name", "Demo page").put("kind", "publishable"));
    List<String> locales = new ArrayList<>();
    description.get("locales").forEach(locale -> locales.add(locale.asText()));
    return new DemoTenant(
        folder,
        description.get("name").asText(),
        description.at("/branding/primaryColor").asText(),
        locales,
        examples(description),
        secret,
        page.get("secret").asText(),
        false);
  }

  private static List<DemoTenant.Example> examples(JsonNode description) {
    List<DemoTenant.Example> examples = new ArrayList<>();
    String locale = description.get("defaultLocale").asText();
    for (JsonNode question : description.get("questions")) {
      examples.add(
          new DemoTenant.Example(
              question.path("locale").asText(locale), question.get("question").asText()));
    }
    return examples;
  }

  private void fill(DemoTenant tenant, JsonNode description)
      throws IOException, InterruptedException {
    LocalApi api = new LocalApi(url, tenant.secretKey());
    makeOnce(api, "/v1/synonyms", description.get("synonyms"));
    makeOnce(api, "/v1/topics", description.get("topics"));
    makeOnce(api, "/v1/context-rules", description.get("contextRules"));
    for (String locale : tenant.locales()) {
      try (InputStream lines = resource(tenant.folder(), "articles." + locale + ".ndjson")) {
        api.importArticles(lines);
      }
    }
  }

  private static void makeOnce(LocalApi api, String path, JsonNode wishes) {
    if (api.get(path + "?limit=1").get("data").isEmpty()) {
      wishes.forEach(wish -> api.post(path, wish));
    }
  }

  /** The port may be another one than last time. */
  private void letIn(DemoTenant tenant) {
    LocalApi api = new LocalApi(url, tenant.secretKey());
    Set<String> origins = new LinkedHashSet<>();
    api.get("/v1/tenant").get("allowedOrigins").forEach(origin -> origins.add(origin.asText()));
    if (origins.addAll(List.of(url, url.replace("127.0.0.1", "localhost")))) {
      ArrayNode all = NODES.arrayNode();
      origins.forEach(all::add);
      api.patch("/v1/tenant", NODES.objectNode().set("allowedOrigins", all));
    }
  }

  private static InputStream resource(String folder, String name) throws IOException {
    InputStream stream = Demo.class.getResourceAsStream("/demo/" + folder + "/" + name);
    if (stream == null) {
      throw new IOException("the demo has no " + folder + "/" + name);
    }
    return stream;
  }
}
