package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.SafeHtml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a file to the rules of content, and lets only safe HTML in. */
final class ContentRules {
  private static final int LONGEST_NAME = 200;

  private final Locales locales;

  ContentRules(Locales locales) {
    this.locales = locales;
  }

  /** Completes a row; says why it cannot be taken, null when it can. */
  @Nullable String complete(ContentTable table, ObjectNode row) {
    return switch (table.name()) {
      case "translations" -> {
        String locale = row.path("locale").asText();
        yield locales.find(locale).filter(locale::equals).isEmpty()
            ? "is in a locale that is not enabled: " + locales.refusal(locale)
            : text(row);
      }
      case "article_versions" -> text(row);
      case "articles" -> article(row);
      case "categories" -> category(row);
      default -> null;
    };
  }

  private static @Nullable String text(ObjectNode row) {
    String title = row.path("title").asText();
    String body = row.path("body").asText();
    Optional<BodyFormat> format = BodyFormat.of(row.path("body_format").asText());
    JsonNode channels = row.path("channels");
    boolean fits =
        !title.isBlank()
            && title.length() <= ArticleText.LONGEST_TITLE
            && !body.isEmpty()
            && body.length() <= ArticleText.LONGEST_BODY
            && list(row.path("variants"), ArticleText.MOST_VARIANTS, ArticleText.LONGEST_VARIANT)
            && shorter(row.path("slug"), ArticleText.LONGEST_SLUG)
            && shorter(channels.path("sms"), ChannelTexts.LONGEST_SMS)
            && shorter(channels.path("voice"), ChannelTexts.LONGEST_VOICE)
            && shorter(channels.path("email"), ChannelTexts.LONGEST_EMAIL);
    if (!fits || format.isEmpty()) {
      return "breaks the limits of a text";
    }
    row.put("html", SafeHtml.of(row.path("html").asText()));
    return null;
  }

  private static @Nullable String article(ObjectNode row) {
    boolean fits =
        shorter(row.path("external_id"), ArticleFacts.LONGEST_EXTERNAL_ID)
            && list(row.path("tags"), ArticleFacts.MOST_TAGS, ArticleFacts.LONGEST_TAG)
            && list(row.path("segments"), ArticleFacts.MOST_SEGMENTS, ArticleFacts.LONGEST_SEGMENT)
            && row.path("segments").isEmpty() != row.path("visibility").asText().equals("segment")
            && row.path("related").size() <= ArticleFacts.MOST_RELATED
            && shorter(row.path("owner"), Care.LONGEST_OWNER);
    return fits ? null : "breaks the limits of an article";
  }

  private static @Nullable String category(ObjectNode row) {
    JsonNode names = row.path("names");
    boolean fits =
        names.isObject()
            && !names.isEmpty()
            && names.valueStream().allMatch(n -> n.isTextual() && shorter(n, LONGEST_NAME))
            && shorter(row.path("external_id"), ArticleFacts.LONGEST_EXTERNAL_ID);
    return fits ? null : "breaks the limits of a category";
  }

  private static boolean shorter(JsonNode value, int longest) {
    return value.isNull()
        || value.isMissingNode()
        || (value.isTextual() && value.textValue().length() <= longest);
  }

  private static boolean list(JsonNode values, int most, int longest) {
    return values.isArray()
        && values.size() <= most
        && values.valueStream().allMatch(v -> v.isTextual() && shorter(v, longest));
  }
}
