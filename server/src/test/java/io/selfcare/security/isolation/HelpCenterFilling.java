package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.selfcare.security.spec.SampleRequests;
import io.selfcare.testing.Reply;

/** Makes what readers of a help center use, once there are articles. */
final class HelpCenterFilling {
  private final World world;

  HelpCenterFilling(World world) {
    this.world = world;
  }

  void fill() {
    attachments();
    pins();
    stopWords();
    order();
    world.values("articleId").forEach(id -> world.remember("slugOrId", id));
  }

  private void pins() {
    ObjectNode wish = world.body("createPin");
    wish.putArray("articleIds").add(latest("articleId"));
    String tag = world.make("createPin", "pinId", wish).header("ETag");
    ObjectNode next = world.body("putPin");
    next.putArray("articleIds").add(latest("articleId"));
    world.change("putPin", "/v1/pins/" + latest("pinId"), tag, next);
  }

  private void stopWords() {
    world.remember("language", "fr");
    ObjectNode wish = JsonNodeFactory.instance.objectNode();
    wish.putArray("words").add(world.mark());
    world.call("putStopWords", "/v1/stop-words/fr", wish);
  }

  private void order() {
    world.values("categoryId").forEach(id -> world.remember("categoryOrTop", id));
    String path = "/v1/categories/" + world.values("categoryId").getFirst() + "/children";
    Reply children = world.admin().get(path).is(200);
    ObjectNode wish = JsonNodeFactory.instance.objectNode();
    ArrayNode order = wish.putArray("categoryIds");
    children.json().findValuesAsText("id").forEach(order::add);
    world.change("orderCategoryChildren", path, children.header("ETag"), wish);
  }

  private String latest(String parameter) {
    return world.values(parameter).getLast();
  }

  private void attachments() {
    String name = SampleRequests.encode("plan " + world.mark() + ".txt");
    Reply kept =
        world.call(
            "createAttachment",
            "/v1/attachments?filename=" + name,
            TextNode.valueOf("Prenez la ligne 4. " + world.mark()));
    world.remember("attachmentId", kept.at("/id"));
  }
}
