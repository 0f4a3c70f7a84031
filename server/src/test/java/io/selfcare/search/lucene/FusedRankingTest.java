package io.selfcare.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusedRankingTest {
  @Test
  void eachViewCountsByItsOwnBest() {
    assertThat(
            FusedRanking.fuse(
                List.of(Map.of(1, 10.0, 2, 5.0), Map.of(2, 400.0, 3, 100.0)), List.of(0.4, 0.6)))
        .containsExactlyInAnyOrderEntriesOf(Map.of(1, 0.4, 2, 0.8, 3, 0.15));
  }

  @Test
  void aViewThatFoundNothingIsSilent() {
    assertThat(FusedRanking.fuse(List.of(Map.of(1, 3.0), Map.of()), List.of(0.4, 0.6)))
        .isEqualTo(Map.of(1, 0.4));
  }
}
