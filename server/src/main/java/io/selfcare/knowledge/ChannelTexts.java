package io.selfcare.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What an article says where its page does not fit: plain text for each channel, null where the
 * page's own text is used.
 */
public record ChannelTexts(@Nullable String sms, @Nullable String voice, @Nullable String email) {
  public static final int LONGEST_SMS = 160;
  public static final int LONGEST_VOICE = 2_000;
  public static final int LONGEST_EMAIL = 20_000;

  /** The page's text everywhere. */
  public static ChannelTexts none() {
    return new ChannelTexts(null, null, null);
  }
}
