package io.selfcare.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
  @Test
  void paragraphsStayApart() {
    assertThat(
            PlainText.of(
                "<h2>Clés</h2><p>Appelez  le\n<b>0 800</b>.</p><ul><li>a</li><li>b</li></ul>"))
        .isEqualTo("Clés\n\nAppelez le 0 800.\n\na\nb");
  }

  @Test
  void cellsAreWordsOfTheirOwn() {
    assertThat(PlainText.of("<table><tr><td>Relais</td><td>3 jours</td></tr></table>"))
        .isEqualTo("Relais 3 jours");
  }

  @Test
  void entitiesAreCharacters() {
    assertThat(PlainText.of("<p>a&#64;b &lt;c&gt; l’été&nbsp;!</p>"))
        .isEqualTo("a@b <c> l’été\u00a0!");
  }
}
