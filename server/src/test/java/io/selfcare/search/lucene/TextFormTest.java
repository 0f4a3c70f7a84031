package io.selfcare.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.search.text.Grams;
import io.selfcare.search.text.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextFormTest {
  @Test
  void gramsAreTheRunsOfEachWordWithItsBounds() {
    assertThat(Language.FRENCH.analyzer(TextForm.GRAMS).terms("L’été où"))
        .containsExactly("_et", "ete", "te_", "_ete", "ete_", "_où", "où_", "_où_");
    assertThat(Grams.all("où")).containsExactly("_où", "où_", "_où_");
  }

  @Test
  void everyFieldNameLeadsBackToItsAnalysis() {
    for (Language language : Language.values()) {
      Fields fields = new Fields(language == Language.OTHER ? "pl" : "fr");
      for (String field : List.of(fields.text(), fields.textGrams(), fields.prompt())) {
        assertThat(TextForm.languageOfField(field)).isEqualTo(fields.language());
      }
      assertThat(TextForm.ofField(fields.textGrams())).isEqualTo(TextForm.GRAMS);
      assertThat(TextForm.ofField(fields.spelling())).isEqualTo(TextForm.SPELLING);
    }
  }

  @Test
  void spellingAndStemsGoWordForWord() {
    String text = "L’abonné ne résilie pas l'Abonnement des «cinq» 7e étages, aujourd’hui!";
    for (Language language : Language.values()) {
      assertThat(language.analyzer(TextForm.WORDS).terms(text))
          .as("%s", language)
          .hasSameSizeAs(language.analyzer(TextForm.SPELLING).terms(text));
    }
  }

  @Test
  void stopWordsAreKnownByTheirSpelledForm() {
    assertThat(
            Word.telling("Le badge ou la clé de l’été, et où ?", Language.FRENCH).stream()
                .map(Word::spelled)
                .collect(Collectors.joining(" ")))
        .isEqualTo("badge cle ete où");
    assertThat(Word.telling("et ou", Language.FRENCH)).hasSize(2);
  }
}
