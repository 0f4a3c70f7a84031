package io.selfcare.knowledge.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SmsTextTest {
  @Test
  void whatFitsStaysWhole() {
    assertThat(SmsText.of("Appelez le 3949, jour et nuit.", "fr"))
        .isEqualTo("Appelez le 3949, jour et nuit.");
  }

  @Test
  void typographyBecomesWhatAMessageHas() {
    assertThat(SmsText.of("L’accès « rapide » – c’est… ouvert", "fr"))
        .isEqualTo("L'accès \" rapide \" - c'est... ouvert");
  }

  @Test
  void aLongerTextIsCutAfterASentence() {
    String first = "Appelez le gardien au 3949 pendant la journée.";
    String second = "La nuit, un technicien de garde vous répond et se déplace.";
    String third = "Le week-end, laissez un message détaillé avec votre étage et votre adresse.";
    assertThat(SmsText.of(first + " " + second + "\n\n" + third, "fr"))
        .isEqualTo(first + " " + second);
  }

  @Test
  void aSentenceThatIsTooLongIsCutAfterAWord() {
    String text = SmsText.of("ascenseur ".repeat(40), "fr");
    assertThat(text).endsWith("ascenseur...");
    assertThat(SmsLength.of(text).length()).isBetween(140, 160);
  }

  @Test
  void aPassageFromTheMiddleBeginsWithItsFirstWord() {
    assertThat(SmsText.of("…puis appuyez sur Étoile.", "fr")).isEqualTo("puis appuyez sur Étoile.");
  }

  @Test
  void itIsNeverMoreThanOneMessage() {
    Random random = new Random(7);
    String letters = "ab é.ç €😀’!? \n";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(1500), 0, letters.codePointCount(0, letters.length()))
          .map(at -> letters.codePointAt(letters.offsetByCodePoints(0, at)))
          .forEach(text::appendCodePoint);
      assertThat(SmsLength.of(SmsText.of(text.toString(), "fr")).fits()).isTrue();
    }
  }
}
