package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes one article of a {@link World} through every step of the workflow, with marked comments.
 */
final class WorkflowFilling {
  private static final String PATH = "/v1/articles/%s/translations/fr";

  private final World world;
  private final String path;

  private WorkflowFilling(World world, String path) {
    this.world = world;
    this.path = path;
  }

  /** On an article of its own, which ends as a draft that was once live. */
  static void fill(World world) {
    ObjectNode wish = world.body("createArticle");
    wish.put("externalId", "workflow " + world.mark());
    String latest = world.values("articleId").getLast();
    world.make("createArticle", "articleId", wish);
    String path = PATH.formatted(world.values("articleId").getLast());
    new WorkflowFilling(world, path).steps();
    // What follows goes on with the article that it knows.
    world.remember("articleId", latest);
  }

  private void steps() {
    step("submitTranslation", "/submit");
    step("rejectTranslation", "/reject");
    step("submitTranslation", "/submit");
    step("approveTranslation", "/approve");
    step("publishTranslation", "/publish");
    step("unpublishTranslation", "/unpublish");
    step("archiveTranslation", "/archive");
    step("scheduleTranslation", "/schedule");
    step("publishTranslation", "/publish");
    step("restoreTranslationVersion", "/versions/1/restore");
    step("confirmTranslation", "/confirm");
  }

  private void step(String operationId, String end) {
    world.call(operationId, path + end, world.body(operationId));
  }
}
