package io.selfcare.knowledge;

import org.jspecify.annotations.Nullable;

/** Channel texts between the API and the domain. */
final class ChannelTextsMapper {
  private ChannelTextsMapper() {}

  static ChannelTexts texts(io.selfcare.api.model.@Nullable ChannelTexts sent) {
    return sent == null
        ? ChannelTexts.none()
        : new ChannelTexts(sent.getSms(), sent.getVoice(), sent.getEmail());
  }

  static io.selfcare.api.model.ChannelTexts shown(ChannelTexts texts) {
    return new io.selfcare.api.model.ChannelTexts()
        .sms(texts.sms())
        .voice(texts.voice())
        .email(texts.email());
  }
}
