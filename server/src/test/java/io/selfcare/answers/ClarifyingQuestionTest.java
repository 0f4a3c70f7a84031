package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarifyingQuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr    | Pour vous répondre au plus juste, de quoi s’agit-il ?
          fr-CA | Pour vous répondre au plus juste, de quoi s’agit-il ?
          en-GB | To give you the right answer, which of these do you mean?
          pt-BR | To give you the right answer, which of these do you mean?
          """)
  void asksInTheLanguageOfTheLocale(String locale, String question) {
    assertThat(ClarifyingQuestion.in(locale).replace('\u202F', ' ')).isEqualTo(question);
  }
}
