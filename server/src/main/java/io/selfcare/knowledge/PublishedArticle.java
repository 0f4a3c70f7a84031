package io.selfcare.knowledge;

import io.selfcare.platform.ids.ArticleId;
import java.time.Instant;

/**
 * A live text. Whoever shows it asks {@link io.selfcare.knowledge.body.VisibleHtml} what of the
 * page its reader may see.
 *
 * @param facts among them who may see it
 * @param html safe to show, with its marked blocks
 * @param channels what it says elsewhere than on its page
 * @param publishedAt when the version became live
 */
public record PublishedArticle(
    Reference reference,
    ArticleFacts facts,
    String title,
    String html,
    ChannelTexts channels,
    Instant publishedAt) {
  /** A text of which it does not matter when it became live. */
  public PublishedArticle(
      Reference reference, ArticleFacts facts, String title, String html, ChannelTexts channels) {
    this(reference, facts, title, html, channels, Instant.EPOCH);
  }

  /** Which text: an article, in one locale, in one version. */
  public record Reference(ArticleId articleId, String locale, int version) {}
}
