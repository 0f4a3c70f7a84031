package io.selfcare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final double NONE = ViewScores.UNKNOWN;

  @Test
  void viewsOfWordsCountByTheirOwnBest() {
    assertThat(
            Fusion.WORDS.fuse(
                Map.of(
                    1, new ViewScores(10, 0, NONE, NONE),
                    2, new ViewScores(5, 400, NONE, NONE),
                    3, new ViewScores(0, 100, NONE, NONE))))
        .containsExactlyInAnyOrderEntriesOf(Map.of(1, 0.4, 2, 0.8, 3, 0.15));
  }

  @Test
  void aViewThatFoundNothingIsSilent() {
    assertThat(Fusion.WORDS.fuse(Map.of(1, new ViewScores(3, 0, NONE, NONE))))
        .isEqualTo(Map.of(1, 0.4));
  }

  @Test
  void cosinesAreStretchedAndTheUnknownIsTheLeast() {
    assertThat(
            new Fusion(0, 0, 1, 0)
                .fuse(
                    Map.of(
                        1, new ViewScores(1, 1, 0.9, NONE),
                        2, new ViewScores(1, 1, 0.5, NONE),
                        3, new ViewScores(1, 1, 0.7, NONE),
                        4, new ViewScores(1, 1, NONE, NONE))))
        .isEqualTo(Map.of(1, 1.0, 2, 0.0, 3, 0.5, 4, 0.0));
  }
}
