package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a snippet of a {@link World} and an article that uses it. */
final class SnippetFilling {
  private final World world;

  private SnippetFilling(World world) {
    this.world = world;
  }

  /** A published snippet with another draft, used by an article. */
  static void fill(World world, Runnable awaitJob) {
    new SnippetFilling(world).snippet(awaitJob);
  }

  private void snippet(Runnable awaitJob) {
    world.make("createSnippet", "snippetId", world.body("createSnippet"));
    String path = "/v1/snippets/" + world.values("snippetId").getLast();
    world.remember("jobId", world.call("publishSnippet", null).at("/id"));
    awaitJob.run();
    String latest = world.values("articleId").getLast();
    ObjectNode wish = world.body("createArticle");
    wish.put("externalId", "snippet " + world.mark());
    ((ObjectNode) wish.at("/translations/0"))
        .put("body", "{{snippet:opening-hours}} " + world.mark());
    world.make("createArticle", "articleId", wish);
    world.remember("articleId", latest);
    String tag = world.admin().get(path).is(200).header("ETag");
    world.change("putSnippet", path, tag, world.body("putSnippet"));
  }
}
