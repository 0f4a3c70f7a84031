package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Makes one of everything in a {@link World}, with its mark in every text. */
final class WorldFilling {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ROWS =
      """
      {"externalId":"row-1 MARK","locale":"fr","title":"Codes MARK","variants":["Digicode MARK"],\
      "body":"Demandez le code MARK.","category":"Accès MARK > Codes MARK","tags":["code MARK"]}
      {"externalId":"row-2 MARK","locale":"fr","title":"","body":"Sans titre MARK"}
      {"externalId":"row-3 MARK","locale":"fr","title":"MARK","body":"MARK","visibility":"MARK"}
      """;

  private final World world;

  private WorldFilling(World world) {
    this.world = world;
  }

  /** A filled world. */
  static World fill(SpecOperations spec, Http admin, String tenantId, String mark) {
    World world = new World(spec, admin, tenantId, mark);
    WorldFilling filling = new WorldFilling(world);
    filling.settings();
    filling.categories();
    List.of("internal", "segment", "authenticated", "public").forEach(filling::article);
    WorkflowFilling.fill(world);
    SnippetFilling.fill(world, filling::awaitJob);
    filling.synonyms();
    new HelpCenterFilling(world).fill();
    new TransferFilling(world).fill();
    filling.keys();
    filling.jobs();
    new LimitsFilling(world).fill();
    filling.answers();
    new TeamFilling(world).fill(filling::awaitJob);
    return world;
  }

  private void settings() {
    String tag = world.admin().get("/v1/tenant").is(200).header("ETag");
    ObjectNode wish = world.body("updateTenantSettings");
    wish.put("name", "Tenant " + world.mark());
    ((ObjectNode) wish.withObject("/branding")).put("displayName", "Brand " + world.mark());
    world.change("updateTenantSettings", "/v1/tenant", tag, wish);
  }

  private void categories() {
    ObjectNode top = world.body("createCategory");
    top.remove("parentId");
    top.put("externalId", "top " + world.mark());
    world.make("createCategory", "categoryId", top);
    ObjectNode below = world.body("createCategory");
    String tag = world.make("createCategory", "categoryId", below).header("ETag");
    ObjectNode patch = world.body("updateCategory");
    patch.put("parentId", world.values("categoryId").getFirst());
    world.change("updateCategory", "/v1/categories/" + latest("categoryId"), tag, patch);
  }

  private void article(String visibility) {
    ObjectNode wish = world.body("createArticle");
    wish.put("externalId", visibility + " " + world.mark());
    wish.put("visibility", visibility);
    if (visibility.equals("segment")) {
      wish.putArray("segments").add("owners " + world.mark());
    }
    String tag = world.make("createArticle", "articleId", wish).header("ETag");
    ObjectNode tags = JsonNodeFactory.instance.objectNode();
    tags.putArray("tags").add("lift " + world.mark());
    world.change("updateArticle", "/v1/articles/" + latest("articleId"), tag, tags);
    String path = "/v1/articles/" + latest("articleId") + "/translations/fr";
    world.call(
        "publishTranslation", path + "/publish?waitFor=indexed", world.body("publishTranslation"));
    String draft = world.admin().get(path).is(200).header("ETag");
    ObjectNode text = world.body("putTranslation");
    text.put("title", "Staged " + world.mark());
    world.change("putTranslation", path, draft, text);
  }

  private void synonyms() {
    String tag =
        world.make("createSynonym", "synonymId", world.body("createSynonym")).header("ETag");
    world.change(
        "putSynonym", "/v1/synonyms/" + latest("synonymId"), tag, world.body("putSynonym"));
  }

  private void keys() {
    world.make("createApiKey", "keyId", world.body("createApiKey"));
    world.make("rotateApiKey", "keyId", world.body("rotateApiKey"));
    world.make("createEndUserKey", "endUserKeyId", world.body("createEndUserKey"));
  }

  private void jobs() {
    world.make("createImport", "jobId", TextNode.valueOf(ROWS.replace("MARK", world.mark())));
    awaitJob();
    world.make("createExport", "jobId", world.body("createExport"));
    awaitJob();
  }

  private void awaitJob() {
    String path = "/v1/jobs/" + latest("jobId");
    Instant deadline = Instant.now().plus(PATIENCE);
    String status = world.admin().get(path).is(200).at("/status");
    while (!status.equals("succeeded") && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = world.admin().get(path).is(200).at("/status");
    }
    assertThat(status).as(world.admin().get(path).text()).isEqualTo("succeeded");
  }

  private void answers() {
    ObjectNode question = world.body("createAnswer");
    question.put("audience", "agent").put("channel", "web " + world.mark());
    world.make("createAnswer", "answerId", question);
    world.call("createAnswerFeedback", world.body("createAnswerFeedback"));
  }

  private String latest(String parameter) {
    return world.values(parameter).getLast();
  }
}
