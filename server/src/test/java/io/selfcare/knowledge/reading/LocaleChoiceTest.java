package io.selfcare.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleChoiceTest {
  private static final LocaleSettings SETTINGS =
      new LocaleSettings(
          "en",
          List.of("en", "fr", "fr-BE", "nl", "pt-BR", "de"),
          Map.of("nl-BE", List.of("fr-BE", "de"), "it", List.of("fr"), "fr", List.of("de")));

  @ParameterizedTest
  @CsvSource({
    "fr, fr|de|fr-BE|en",
    "FR-ca, fr|de|fr-BE|en",
    "fr-BE, fr-BE|fr|de|en",
    "nl-BE, nl|fr-BE|de|en",
    "pt, pt-BR|en",
    "it-CH, fr|en",
    "ja, en",
    "en, en",
    "en-GB, en",
  })
  void looksInTheLocaleThenItsLanguageThenWhatStandsInThenTheDefault(
      String requested, String chain) {
    assertThat(LocaleChoice.of(requested, SETTINGS).chain().locales())
        .containsExactly(chain.split("\\|"));
  }

  @Test
  void takesTheDefaultLocaleWhenNoneIsAskedFor() {
    LocaleChoice choice = LocaleChoice.of(null, SETTINGS);
    assertThat(choice.wanted()).isEqualTo("en");
    assertThat(choice.chain().locales()).containsExactly("en");
  }

  @Test
  void saysFromWhichLocaleItFellBack() {
    LocaleChoice choice = LocaleChoice.of("fr-ca", SETTINGS);
    assertThat(choice.fallbackFrom("fr")).isEqualTo("fr-CA");
    assertThat(LocaleChoice.of("fr", SETTINGS).fallbackFrom("fr")).isNull();
  }

  @Test
  void keepsTheDefaultLocaleInAChainThatIsTooLong() {
    List<String> many = List.of("fr", "de", "es", "it", "nl", "pt", "da", "sv", "fi", "el", "en");
    LocaleSettings settings = new LocaleSettings("en", many, Map.of("fr", many));
    assertThat(LocaleChoice.of("fr", settings).chain().locales())
        .hasSize(10)
        .startsWith("fr", "de")
        .endsWith("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-BE", "zh-Hant-TW", "es-419", "gsw", "EN-us", "sr-Latn"})
  void knowsTagsOfLanguagesThatExist(String tag) {
    assertThat(LanguageTag.isValid(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "zz-ZZ", "fr-XX", "fr_FR", "fr-", "french", "12", "en-u-", ""})
  void refusesTagsOfLanguagesThatDoNot(String tag) {
    assertThat(LanguageTag.isValid(tag)).isFalse();
  }
}
