package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes what a tenant rules about answers, once there are articles. */
final class LimitsFilling {
  private final World world;

  LimitsFilling(World world) {
    this.world = world;
  }

  void fill() {
    topics();
    contextRules();
    targets();
  }

  private void topics() {
    ObjectNode wish = topic("createTopic");
    String tag = world.make("createTopic", "topicId", wish).header("ETag");
    world.change("putTopic", "/v1/topics/" + latest("topicId"), tag, topic("putTopic"));
    world.call("checkTopics", world.body("checkTopics"));
  }

  /** Its phrases are the mark, so that it catches no question of the other tests. */
  private ObjectNode topic(String operationId) {
    ObjectNode wish = world.body(operationId);
    ArrayNode texts = wish.putArray("texts");
    ObjectNode french = texts.addObject().put("locale", "fr").put("message", world.mark());
    french.putArray("phrases").add("interdit " + world.mark());
    french.putArray("examples").add("Que dire de " + world.mark() + " interdit ?");
    return wish;
  }

  private void contextRules() {
    String tag =
        world.make("createContextRule", "contextRuleId", rule("createContextRule")).header("ETag");
    world.change(
        "putContextRule",
        "/v1/context-rules/" + latest("contextRuleId"),
        tag,
        rule("putContextRule"));
    ObjectNode place = world.body("getContextualHelp");
    place.put("pageUrl", "https://www.example.com/" + world.mark() + "/page");
    world.call("getContextualHelp", place);
  }

  private ObjectNode rule(String operationId) {
    ObjectNode wish = world.body(operationId);
    wish.putArray("pages").add("/" + world.mark() + "/*");
    wish.putArray("articleIds").add(latest("articleId"));
    return wish;
  }

  private void targets() {
    ObjectNode wish = JsonNodeFactory.instance.objectNode().put("maxWrongPercent", 49);
    world.call("putAnswerTarget", "/v1/answer-targets/fr", wish);
    world.call("previewAnswerTarget", world.body("previewAnswerTarget"));
  }

  private String latest(String parameter) {
    return world.values(parameter).getLast();
  }
}
