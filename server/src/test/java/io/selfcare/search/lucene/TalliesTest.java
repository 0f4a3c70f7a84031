package io.selfcare.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalliesTest {
  private final Tallies tallies = new Tallies();

  @Test
  void whatComesBackIsLentAgainAndEmpty() {
    Tally first;
    try (Tallies.Lent lent = tallies.lend(100)) {
      first = lent.next();
      first.add(99, 2);
      first.add(3, 1);
      first.add(3, 1);
      assertThat(first.of(3)).isEqualTo(2);
      assertThat(lent.next()).isNotSameAs(first);
    }
    try (Tallies.Lent lent = tallies.lend(50)) {
      Tally again = lent.next();
      assertThat(again).isSameAs(first);
      assertThat(again.of(3)).isZero();
      assertThat(met(again)).isEmpty();
    }
  }

  @Test
  void aLargerIndexGetsALargerOne() {
    try (Tallies.Lent lent = tallies.lend(10)) {
      lent.next().add(9, 1);
    }
    try (Tallies.Lent lent = tallies.lend(1000)) {
      Tally tally = lent.next();
      tally.keepGreatest(999, 1);
      tally.keepGreatest(999, 3);
      tally.keepGreatest(999, 2);
      assertThat(tally.of(999)).isEqualTo(3);
      assertThat(met(tally)).containsExactly(999);
    }
  }

  private static List<Integer> met(Tally tally) {
    List<Integer> met = new ArrayList<>();
    tally.forEach((document, number) -> met.add(document));
    return met;
  }
}
