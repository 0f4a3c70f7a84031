package io.selfcare.security.isolation;

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
    world.values("articleId").forEach(id -> world.remember("slugOrId", id));
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
