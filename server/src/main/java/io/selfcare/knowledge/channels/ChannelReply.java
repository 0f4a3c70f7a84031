package io.selfcare.knowledge.channels;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.body.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an article says on a channel.
 *
 * @param text plain text
 * @param fallback made from the page, because the article has no text for the channel
 */
public record ChannelReply(String text, boolean fallback) {
  /**
   * The article's own text for the channel, or else its page; of a page too long for a short
   * message what fits of the passage that was asked for.
   *
   * @param channel in the tenant's words; null when it is no channel that has texts
   * @param html the page as its reader sees it
   */
  public static @Nullable ChannelReply of(
      @Nullable String channel, ChannelTexts own, String html, String excerpt, String locale) {
    return switch (channel) {
      case "sms" -> own.sms() == null ? sms(html, excerpt, locale) : said(own.sms());
      case "voice" -> own.voice() == null ? page(html) : said(own.voice());
      case "email" -> own.email() == null ? page(html) : said(own.email());
      case null, default -> null;
    };
  }

  private static ChannelReply said(String text) {
    return new ChannelReply(text, false);
  }

  private static ChannelReply page(String html) {
    return new ChannelReply(PlainText.of(html), true);
  }

  private static ChannelReply sms(String html, String excerpt, String locale) {
    String page = PlainText.of(html);
    String said = excerpt.isBlank() || SmsText.holds(page) ? page : excerpt;
    return new ChannelReply(SmsText.of(said, locale), true);
  }
}
