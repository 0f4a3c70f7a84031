package io.selfcare.knowledge.snippets;

import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.platform.http.ProblemException;
import java.util.Map;
import java.util.TreeMap;

/** What the texts of a snippet may be: a body in an enabled locale, without other snippets. */
final class SnippetRules {
  private final BodyRenderer renderer;

  SnippetRules(BodyRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * The draft under canonical locales.
   *
   * @throws ProblemException {@code validation_failed}, {@code locale_not_enabled}
   */
  SnippetDraft checked(SnippetDraft sent, Locales locales) {
    Map<String, String> texts = new TreeMap<>();
    sent.texts()
        .forEach(
            (tag, text) -> {
              String pointer = "/texts/" + tag.replace("~", "~0").replace("/", "~1");
              check(text, pointer);
              texts.put(locales.require(tag, pointer), text);
            });
    if (texts.isEmpty()) {
      throw ProblemException.invalid("/texts", "required", "A snippet has at least one text.");
    }
    return new SnippetDraft(sent.description(), texts);
  }

  private void check(String text, String pointer) {
    if (text.isBlank()) {
      throw ProblemException.invalid(pointer, "blank", "A text needs a visible character.");
    }
    if (text.contains("{{snippet:")) {
      throw ProblemException.invalid(
          pointer, "nested_snippet", "A snippet holds no other snippet: write its text here.");
    }
    try {
      renderer.html(BodyFormat.MARKDOWN, text);
    } catch (BodyRefusedException e) {
      throw ProblemException.invalid(pointer, e.code(), e.getMessage());
    }
  }
}
