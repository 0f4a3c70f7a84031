package io.selfcare.knowledge.channels;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.platform.http.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelRulesTest {
  private static List<String> codes(ChannelTexts texts) {
    return ChannelRules.check(texts, "/channels").stream()
        .map(v -> v.pointer() + " " + v.code())
        .toList();
  }

  @Test
  void plainTextsPass() {
    assertThat(codes(new ChannelTexts("Appelez le 3949.", "Appelez le 39 49, jour et nuit.", "A")))
        .isEmpty();
    assertThat(codes(ChannelTexts.none())).isEmpty();
  }

  @Test
  void anSmsIsOneMessage() {
    assertThat(codes(new ChannelTexts("ê".repeat(71), null, null)))
        .containsExactly("/channels/sms too_long");
    assertThat(ChannelRules.check(new ChannelTexts("€".repeat(81), null, null), "/channels"))
        .extracting(Violation::detail)
        .first()
        .asString()
        .contains("162");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Appelez</b>",
        "Tom &amp; Jerry",
        "Appelez **vite**",
        "[ici](https://example.com)",
        "# Titre",
        "- un\n- deux",
        "`code`"
      })
  void aVoiceReadsNoMarkup(String text) {
    assertThat(codes(new ChannelTexts(null, text, null))).containsExactly("/channels/voice markup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 < 3 et 5 > 4", "Le n° 5 * 3", "R&D", "Tirez - doucement"})
  void whatOnlyLooksLikeMarkupIsRead(String text) {
    assertThat(codes(new ChannelTexts(null, text, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Voir {{snippet:horaires}}", "::: internal\nsecret\n:::"})
  void whatBelongsToTheBodyIsRefused(String text) {
    assertThat(codes(new ChannelTexts(null, null, text))).containsExactly("/channels/email markup");
  }

  @Test
  void aBlankTextIsNone() {
    assertThat(codes(new ChannelTexts(" ", null, null))).containsExactly("/channels/sms blank");
  }
}
