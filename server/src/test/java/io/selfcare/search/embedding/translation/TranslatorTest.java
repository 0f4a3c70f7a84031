package io.selfcare.search.embedding.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslatorTest {
  private static final List<SentencePair> PAIRS =
      List.of(
          pair("the password", "le mot de passe"),
          pair("my password", "mon mot de passe"),
          pair("my card", "ma carte"),
          pair("the card is lost", "la carte est perdue"),
          pair("the book is lost", "le livre est perdu"),
          pair("my book", "mon livre"),
          pair("where is my card", "où est ma carte"),
          pair("where is the book", "où est le livre"),
          pair("the card or the book", "la carte ou le livre"));

  private final TranslationModel model = train();
  private final Translator translator = new Translator(model);

  @Test
  void translatesWhatItWasTaught() {
    assertThat(translator.translate("Où est mon livre ?")).isEqualTo("where is my book ?");
    assertThat(translator.translate("mon mot de passe")).isEqualTo("my password");
  }

  @Test
  void takesAnUnknownWordForAFormOfAKnownOneOrLeavesIt() {
    assertThat(translator.translate("livres")).isEqualTo("book");
    assertThat(translator.translate("Zürich")).isEqualTo("zurich");
    assertThat(translator.translate("4G")).isEqualTo("4g");
  }

  @Test
  void readsElisionsHyphensAndAccents() {
    SourceWords words = model.source();
    assertThat(words.of("L’état, est-ce où ?"))
        .containsExactly("l'", "etat", ",", "est", "ce", "où", "?");
    assertThat(words.of("e\u0301te\u0301 \u0301 -x")).containsExactly("ete", "-", "x");
  }

  @Test
  void oddTextsStayTexts() {
    assertThat(translator.translate("")).isEmpty();
    assertThat(translator.translate(" \n ")).isEmpty();
    assertThat(translator.translate("?")).isEqualTo("?");
    assertThat(translator.translate("carte ".repeat(500)).split(" ")).hasSize(500);
  }

  @Test
  void theSamePairsMakeTheSameBytes() throws IOException {
    byte[] once = bytes(model);
    assertThat(bytes(train())).isEqualTo(once);
    TranslationModel read = TranslationModel.read(new ByteArrayInputStream(once));
    assertThat(bytes(read)).isEqualTo(once);
    assertThat(new Translator(read).translate("ma carte")).isEqualTo("my card");
  }

  private static TranslationModel train() {
    List<SentencePair> twice = new ArrayList<>(PAIRS);
    twice.addAll(PAIRS);
    return TranslatorTraining.train(twice, Set.of("où"));
  }

  private static byte[] bytes(TranslationModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static SentencePair pair(String english, String french) {
    return new SentencePair("test", english, french);
  }
}
