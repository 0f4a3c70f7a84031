package io.selfcare.knowledge;

import io.selfcare.knowledge.body.BodyFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in one locale, as its author wrote it.
 *
 * @param variants other ways in which customers ask the same question
 * @param channels what it says elsewhere than on a page
 * @param slug its part of an address, null to derive one from the title
 */
public record ArticleText(
    String title,
    List<String> variants,
    String body,
    BodyFormat format,
    ChannelTexts channels,
    @Nullable String slug) {
  public static final int LONGEST_TITLE = 300;
  public static final int MOST_VARIANTS = 200;
  public static final int LONGEST_VARIANT = 300;
  public static final int LONGEST_BODY = 300_000;
  public static final int LONGEST_SLUG = 100;

  public ArticleText {
    variants = List.copyOf(variants);
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("a title has 1 to %d characters".formatted(LONGEST_TITLE));
    }
    if (body.isEmpty() || body.length() > LONGEST_BODY) {
      throw new IllegalArgumentException("a body has 1 to %d characters".formatted(LONGEST_BODY));
    }
  }

  /** A page without anything else. */
  public static ArticleText page(
      String title, List<String> variants, String body, BodyFormat format) {
    return new ArticleText(title, variants, body, format, ChannelTexts.none(), null);
  }
}
