package io.selfcare.knowledge.channels;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.channels.SmsLength.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsLengthTest {
  @ParameterizedTest
  @ValueSource(strings = {"€", "^", "{", "}", "[", "]", "~", "\\", "|", "\f"})
  void charactersOfTheExtensionCountTwo(String character) {
    assertThat(SmsLength.of("a" + character)).isEqualTo(new SmsLength(Encoding.GSM7, 3, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "è", "à", "ù", "Ç", "É", "ñ", "ß", "Ω", "@", "\n", "_", "§"})
  void charactersOfTheAlphabetCountOne(String character) {
    assertThat(SmsLength.of(character)).isEqualTo(new SmsLength(Encoding.GSM7, 1, null));
  }

  @ParameterizedTest
  @CsvSource({"ç", "ê", "î", "œ", "À", "’", "«", "…", "–", "😀", "`"})
  void anyOtherCharacterForcesUcs2(String character) {
    String text = "ab" + character + "ê";
    assertThat(SmsLength.of(text))
        .isEqualTo(new SmsLength(Encoding.UCS2, text.length(), character));
  }

  @Test
  void anEmojiIsTwoUnits() {
    assertThat(SmsLength.of("😀".repeat(35)).fits()).isTrue();
    assertThat(SmsLength.of("😀".repeat(35) + "a")).extracting(SmsLength::length).isEqualTo(71);
  }

  @Test
  void oneMessageIs160SeptetsOr70Units() {
    assertThat(SmsLength.of("é".repeat(160)).fits()).isTrue();
    assertThat(SmsLength.of("é".repeat(161)).fits()).isFalse();
    assertThat(SmsLength.of("€".repeat(80)).fits()).isTrue();
    assertThat(SmsLength.of("€".repeat(80) + "a").fits()).isFalse();
    assertThat(SmsLength.of("ç".repeat(70)).fits()).isTrue();
    assertThat(SmsLength.of("ç".repeat(71)).fits()).isFalse();
  }

  @Test
  void theRefusalSaysHowItWasCounted() {
    assertThat(SmsLength.of("a".repeat(70) + "ç").refusal())
        .contains("71 long", "70 are allowed", "UCS-2", "'ç' (U+00E7)");
    assertThat(SmsLength.of("a".repeat(161)).refusal())
        .contains("161 long", "160 are allowed", "GSM-7");
  }
}
