package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.body.BodyFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a text; null where it says nothing.
 *
 * @param format how {@code body} is written; of no account without one
 */
record TextWish(
    @Nullable String title,
    @Nullable List<String> variants,
    @Nullable String body,
    @Nullable BodyFormat format,
    ChannelTexts channels,
    @Nullable String slug) {

  /** True when the row is about the article only. */
  boolean saysNothing() {
    return title == null
        && variants == null
        && body == null
        && slug == null
        && channels.equals(ChannelTexts.none());
  }

  /** The name of what a new text still lacks; null when it can be made. */
  @Nullable String missing() {
    return title == null ? "title" : body == null ? "body" : null;
  }

  /** A text of its own. */
  ArticleText created() {
    return new ArticleText(
        Objects.requireNonNull(title),
        variants == null ? List.of() : variants,
        Objects.requireNonNull(body),
        format == null ? BodyFormat.MARKDOWN : format,
        channels,
        slug);
  }

  /** A text with what the row says, and otherwise as it was. */
  ArticleText onto(ArticleText before) {
    return new ArticleText(
        title == null ? before.title() : title,
        variants == null ? before.variants() : variants,
        body == null ? before.body() : body,
        body == null || format == null ? before.format() : format,
        new ChannelTexts(
            or(channels.sms(), before.channels().sms()),
            or(channels.voice(), before.channels().voice()),
            or(channels.email(), before.channels().email())),
        or(slug, before.slug()));
  }

  private static @Nullable String or(@Nullable String said, @Nullable String before) {
    return said == null ? before : said;
  }
}
