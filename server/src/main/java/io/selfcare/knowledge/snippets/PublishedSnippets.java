package io.selfcare.knowledge.snippets;

import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.knowledge.reading.LocaleChoice;
import io.selfcare.knowledge.reading.ReadingLocales;
import io.selfcare.platform.db.TenantTx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for a snippet in a text: its published words in the text's locale or a fallback. */
public final class PublishedSnippets {
  private final ReadingLocales locales;
  private final BodyRenderer renderer;
  private final SnippetDao dao = new SnippetDao();

  public PublishedSnippets(ReadingLocales locales, BodyRenderer renderer) {
    this.locales = locales;
    this.renderer = renderer;
  }

  /**
   * The safe HTML of snippets, by key.
   *
   * @throws BodyRefusedException when there is no such snippet, or none published that fits
   */
  public Map<String, String> html(TenantTx tx, Set<String> keys, String locale) {
    Map<String, Map<String, String>> published = dao.published(tx, keys);
    List<String> chain = LocaleChoice.of(locale, locales.of(tx)).chain().locales();
    Map<String, String> html = new HashMap<>();
    for (String key : keys) {
      Map<String, String> texts = published.get(key);
      if (texts == null) {
        throw new BodyRefusedException(
            "unknown_snippet", "There is no snippet with the key '%s'.".formatted(key));
      }
      String text =
          chain.stream()
              .filter(texts::containsKey)
              .map(texts::get)
              .findFirst()
              .orElseThrow(() -> unpublished(key, chain));
      html.put(key, renderer.html(BodyFormat.MARKDOWN, text));
    }
    return html;
  }

  private static BodyRefusedException unpublished(String key, List<String> chain) {
    return new BodyRefusedException(
        "unpublished_snippet",
        "The snippet '%s' has no published text in %s: write it and publish the snippet first."
            .formatted(key, String.join(", ", chain)));
  }
}
