package io.selfcare.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {
  @Test
  void composesAccentsAndJoinsSpaces() {
    assertThat(QuestionText.of("  E\u0301te\u0301 \u00A0\n\t 2026\u200B\u0000 ?").text())
        .isEqualTo("Été 2026 ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!…", "\u200B\u00AD", "🙂🙂"})
  void isBlankWithoutAWord(String raw) {
    assertThat(QuestionText.of(raw).isBlank()).isTrue();
    assertThat(QuestionText.of(raw).wordCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"Où est l’ascenseur ?, ou est l ascenseur, 4", "ŒUVRE Straße ①, œuvre straße 1, 3"})
  void foldsWords(String raw, String words, int count) {
    assertThat(QuestionText.of(raw).words()).isEqualTo(words);
    assertThat(QuestionText.of(raw).wordCount()).isEqualTo(count);
  }
}
