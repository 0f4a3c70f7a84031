package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataMaskTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Écrivez à anne.o'neil+test@exemple.co.uk svp     | Écrivez à [email] svp
          Mon mail : zoé@été.fr.                           | Mon mail : [email].
          Appelez le 06 12 34 56 78 ce soir                | Appelez le [phone] ce soir
          +33 (0)6.12.34.56.78                             | [phone]
          call 020-7946-0958                               | call [phone]
          mon numéro 0612345678                            | mon numéro [phone]
          carte 4970 1012 3456 7890 refusée                | carte [number] refusée
          n° 1 85 05 78 006 084 36                         | n° [number]
          IBAN FR76 3000 6000 0112 3456 7890 189, merci    | IBAN [iban], merci
          iban DE89370400440532013000                      | iban [iban]
          a@b.fr et 06 12 34 56 78                         | [email] et [phone]
          """)
  void replacesWhatIdentifiesAPerson(String text, String masked) {
    assertThat(PersonalDataMask.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’ascenseur du 12 rue des Lilas, 69003 Lyon, est en panne",
        "la taxe 2023-2024",
        "avant le 31/12/2026 ou le 2026-12-31",
        "un loyer de 1 250,50 € pour 45 m2",
        "le bâtiment B2, appartement 1204",
        "l’article R123-45 du code",
        "@tous bonjour",
        "ce12 mots normaux qui ressemblent à rien du tout ici",
        "appelez le 3949"
      })
  void leavesTheRest(String text) {
    assertThat(PersonalDataMask.mask(text)).isEqualTo(text);
  }

  @Test
  void staysFastOnTextsMadeToBeSlow() {
    String[] hostile = {
      "a".repeat(2000), "1 ".repeat(1000), "a.".repeat(1000) + "@", "FR76".repeat(500)
    };
    for (String text : hostile) {
      long start = System.nanoTime();
      PersonalDataMask.mask(text);
      assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
    }
  }
}
