package io.selfcare.knowledge.proposals;

import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.body.BodyFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that a proposal is about.
 *
 * @param variants null when those of the article stay
 */
public record ProposedText(
    String title, @Nullable List<String> variants, String body, BodyFormat format) {
  public ProposedText {
    variants = variants == null ? null : List.copyOf(variants);
  }

  /** As the text of a new article. */
  ArticleText fresh() {
    return ArticleText.page(title, variants == null ? List.of() : variants, body, format);
  }

  /** In the place of the same parts of a draft; its other parts stay. */
  ArticleText over(ArticleText draft) {
    return new ArticleText(
        title,
        variants == null ? draft.variants() : variants,
        body,
        format,
        draft.channels(),
        draft.slug());
  }

  /** What it would change in a draft. */
  List<Difference> differences(ArticleText draft) {
    List<Difference> found = new ArrayList<>();
    compare("title", draft.title(), title, found);
    if (variants != null) {
      compare("variants", String.join("\n", draft.variants()), String.join("\n", variants), found);
    }
    compare("body", draft.body(), body, found);
    return found;
  }

  private static void compare(String part, String before, String after, List<Difference> found) {
    if (!before.equals(after)) {
      found.add(new Difference(part, before, after));
    }
  }

  /** One part as it is and as it is proposed. */
  public record Difference(String part, String before, String after) {}
}
