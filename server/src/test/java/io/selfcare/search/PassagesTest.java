package io.selfcare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  @Test
  void shortBodiesAreOnePassageAndBlankOnesNone() {
    assertThat(Passages.of("Une phrase.\n\nUne autre.")).hasSize(1);
    assertThat(Passages.of(" \n ")).isEmpty();
  }

  @Test
  void longBodiesAreCutAtParagraphsThenSentences() {
    String sentence = "Une phrase qui dit quelque chose. ";
    String paragraph = sentence.repeat(12).strip();
    List<String> passages = Passages.of(paragraph + "\n\n" + paragraph + "\n\n" + paragraph);

    assertThat(passages).containsExactly(paragraph, paragraph, paragraph);
    assertThat(Passages.of(sentence.repeat(100)))
        .allSatisfy(passage -> assertThat(passage).startsWith("Une").endsWith("chose."));
  }

  @Test
  void nothingIsLostOrTornWithoutAnySpaces() {
    String body = "😀".repeat(1000);
    assertThat(String.join("", Passages.of(body))).isEqualTo(body);
    assertThat(Passages.of(body))
        .allSatisfy(passage -> assertThat(passage.codePoints().distinct().count()).isEqualTo(1));
  }
}
