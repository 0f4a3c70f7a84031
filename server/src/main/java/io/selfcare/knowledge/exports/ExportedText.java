package io.selfcare.knowledge.exports;

import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A draft with the facts of its article, and how it is said in a line. */
record ExportedText(ArticleFacts facts, Translation text) {
  /** The line; an article without an external id goes under its own. */
  LineFields line(CategoryTree tree, String defaultLocale, Map<ArticleId, String> names) {
    ArticleText words = text.text();
    String locale = text.key().locale();
    CategoryId category = facts.categoryId();
    LineFields line =
        new LineFields()
            .with(LineField.EXTERNAL_ID, name())
            .with(LineField.LOCALE, locale)
            .with(LineField.TITLE, words.title())
            .with(LineField.VARIANTS, words.variants())
            .with(LineField.BODY, words.body())
            .with(LineField.BODY_FORMAT, words.format().word())
            .with(LineField.TAGS, facts.tags())
            .with(LineField.VISIBILITY, visibility().name().toLowerCase(Locale.ROOT));
    if (category != null && tree.contains(category)) {
      line.with(LineField.CATEGORY, tree.namedPath(category, List.of(locale, defaultLocale)));
    }
    if (visibility() == Visibility.SEGMENT) {
      line.with(LineField.SEGMENTS, facts.access().segments().stream().sorted().toList());
    }
    List<String> related =
        facts.related().stream().map(names::get).filter(Objects::nonNull).toList();
    if (!related.isEmpty()) {
      line.with(LineField.RELATED, related);
    }
    Care care = facts.care();
    return line.with(LineField.SLUG, words.slug())
        .with(LineField.SMS, words.channels().sms())
        .with(LineField.VOICE, words.channels().voice())
        .with(LineField.EMAIL, words.channels().email())
        .with(LineField.OWNER, care.owner())
        .with(LineField.REVIEW_BY, care.reviewBy() == null ? null : care.reviewBy().toString())
        .with(LineField.EXPIRES_AT, care.expiresAt() == null ? null : care.expiresAt().toString());
  }

  String name() {
    String externalId = facts.externalId();
    return externalId == null ? text.key().articleId().text() : externalId;
  }

  private Visibility visibility() {
    return facts.access().visibility();
  }
}
