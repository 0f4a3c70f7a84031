package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.channels.SmsLength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a text may be before nobody reads it to its end, channel by channel. Pure. */
final class TextRules {
  /** Characters that fit on one line of suggestions and results, with room to spare. */
  private static final int TITLE = 120;

  /** About ten minutes of reading. */
  private static final int PAGE = 15_000;

  /** About a minute of listening. */
  private static final int VOICE = 1_000;

  private static final int EMAIL = 5_000;

  private TextRules() {}

  static List<Finding> tooLong(ExaminedText text) {
    List<Finding> found = new ArrayList<>();
    ChannelTexts channels = text.channels();
    compare(text, "title", text.title(), TITLE, found);
    compare(text, "page", PlainText.of(text.html()), PAGE, found);
    compare(text, "voice", channels.voice(), VOICE, found);
    compare(text, "email", channels.email(), EMAIL, found);
    if (channels.sms() != null) {
      SmsLength sms = SmsLength.of(channels.sms());
      if (!sms.fits()) {
        found.add(tooLong(text, new Evidence.TooLong("sms", sms.length(), sms.limit())));
      }
    }
    return found;
  }

  private static void compare(
      ExaminedText text, String channel, @Nullable String words, int limit, List<Finding> found) {
    if (words != null && words.length() > limit) {
      found.add(tooLong(text, new Evidence.TooLong(channel, words.length(), limit)));
    }
  }

  private static Finding tooLong(ExaminedText text, Evidence.TooLong evidence) {
    return Finding.about(text.article(), text.locale(), evidence);
  }
}
