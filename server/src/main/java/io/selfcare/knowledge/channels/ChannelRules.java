package io.selfcare.knowledge.channels;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.platform.http.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts of channels may be: plain text that its channel can carry. Pure. */
public final class ChannelRules {
  private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^<>]*>|&(#[0-9]+|[a-z]+);");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\*\\*|__|`|\\]\\(|^ {0,3}(#{1,6}|[-*+>]) ", Pattern.MULTILINE);
  private static final Pattern BODY_ONLY =
      Pattern.compile("\\{\\{snippet:|^\\s*:::", Pattern.MULTILINE);

  private ChannelRules() {}

  /**
   * The rules that the texts break.
   *
   * @param pointer where the texts were sent
   */
  public static List<Violation> check(ChannelTexts texts, String pointer) {
    List<Violation> found = new ArrayList<>();
    text(found, pointer + "/sms", texts.sms(), ChannelTexts.LONGEST_SMS);
    text(found, pointer + "/voice", texts.voice(), ChannelTexts.LONGEST_VOICE);
    text(found, pointer + "/email", texts.email(), ChannelTexts.LONGEST_EMAIL);
    sms(found, pointer + "/sms", texts.sms());
    voice(found, pointer + "/voice", texts.voice());
    return List.copyOf(found);
  }

  private static void text(
      List<Violation> found, String pointer, @Nullable String text, int longest) {
    if (text == null) {
      return;
    }
    if (text.isBlank()) {
      found.add(new Violation(pointer, "blank", "Leave the text out to use the page's."));
    }
    if (text.length() > longest) {
      String detail = "The text has %d characters; at most %d are allowed.";
      found.add(new Violation(pointer, "too_long", detail.formatted(text.length(), longest)));
    }
    if (BODY_ONLY.matcher(text).find()) {
      found.add(
          new Violation(
              pointer,
              "markup",
              "Snippets and marked blocks belong to the body; this text is sent as it stands."));
    }
  }

  private static void sms(List<Violation> found, String pointer, @Nullable String text) {
    if (text != null && text.length() <= ChannelTexts.LONGEST_SMS) {
      SmsLength length = SmsLength.of(text);
      if (!length.fits()) {
        found.add(new Violation(pointer, "too_long", length.refusal()));
      }
    }
  }

  private static void voice(List<Violation> found, String pointer, @Nullable String text) {
    if (text != null && (HTML.matcher(text).find() || MARKDOWN.matcher(text).find())) {
      found.add(
          new Violation(
              pointer,
              "markup",
              "The text is read aloud: write it without HTML tags, entities or Markdown signs."));
    }
  }
}
