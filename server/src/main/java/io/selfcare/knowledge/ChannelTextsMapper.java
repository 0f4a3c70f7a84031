package io.selfcare.knowledge;

import io.selfcare.api.model.ChannelLength;
import io.selfcare.api.model.SmsEncoding;
import io.selfcare.knowledge.channels.ChannelRules;
import io.selfcare.knowledge.channels.SmsLength;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channel texts between the API and the domain. */
final class ChannelTextsMapper {
  private ChannelTextsMapper() {}

  /**
   * The texts that were sent.
   *
   * @param pointer where
   * @throws ProblemException when one of them breaks a rule
   */
  static ChannelTexts texts(io.selfcare.api.model.@Nullable ChannelTexts sent, String pointer) {
    if (sent == null) {
      return ChannelTexts.none();
    }
    ChannelTexts texts = new ChannelTexts(sent.getSms(), sent.getVoice(), sent.getEmail());
    List<Violation> broken = ChannelRules.check(texts, pointer);
    if (!broken.isEmpty()) {
      throw new ProblemException(ErrorCode.VALIDATION_FAILED, broken.getFirst().detail(), broken);
    }
    return texts;
  }

  static io.selfcare.api.model.ChannelLengths lengths(ChannelTexts texts) {
    return new io.selfcare.api.model.ChannelLengths()
        .sms(texts.sms() == null ? null : length(SmsLength.of(texts.sms())))
        .voice(length(texts.voice(), ChannelTexts.LONGEST_VOICE))
        .email(length(texts.email(), ChannelTexts.LONGEST_EMAIL));
  }

  private static io.selfcare.api.model.SmsLength length(SmsLength counted) {
    return new io.selfcare.api.model.SmsLength()
        .encoding(SmsEncoding.valueOf(counted.encoding().name()))
        .length(counted.length())
        .limit(counted.limit())
        .forcedBy(counted.forcedBy());
  }

  private static @Nullable ChannelLength length(@Nullable String text, int limit) {
    return text == null ? null : new ChannelLength().length(text.length()).limit(limit);
  }

  static io.selfcare.api.model.ChannelTexts shown(ChannelTexts texts) {
    return new io.selfcare.api.model.ChannelTexts()
        .sms(texts.sms())
        .voice(texts.voice())
        .email(texts.email());
  }
}
