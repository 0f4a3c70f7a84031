package io.selfcare.knowledge;

import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.knowledge.body.SnippetTokens;
import io.selfcare.knowledge.snippets.PublishedSnippets;
import io.selfcare.platform.db.TenantTx;
import java.util.Set;

/** Makes the HTML of a text, with its snippets in their places. */
public final class TextRenderer {
  private final BodyRenderer bodies;
  private final PublishedSnippets snippets;

  public TextRenderer(BodyRenderer bodies, PublishedSnippets snippets) {
    this.bodies = bodies;
    this.snippets = snippets;
  }

  /**
   * The body as safe HTML with its marked blocks.
   *
   * @throws BodyRefusedException when it cannot be shown as it was written
   */
  public String html(TenantTx tx, String locale, ArticleText text) {
    String html = bodies.html(text.format(), text.body());
    Set<String> keys = SnippetTokens.in(text.body());
    return keys.isEmpty()
        ? html
        : SnippetTokens.expand(html, text.body(), snippets.html(tx, keys, locale));
  }
}
