package io.selfcare.platform.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.diff.DiffLine.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextDiffTest {
  @Test
  void equalTextsHaveNoDifferences() {
    assertThat(TextDiff.of("body", "a\nb", "a\nb")).isEmpty();
  }

  @Test
  void aChangedLineShowsItsWords() {
    FieldDiff diff = diff("Un\nAppelez le 08.\nTrois", "Un\nAppelez le 09.\nTrois");
    assertThat(diff.hunks()).hasSize(1);
    DiffHunk hunk = diff.hunks().getFirst();
    assertThat(hunk.fromLine()).isEqualTo(1);
    assertThat(hunk.lines().stream().map(DiffLine::kind))
        .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
    assertThat(hunk.lines().get(1).parts())
        .containsExactly(new DiffPart("Appelez le ", false), new DiffPart("08.", true));
    assertThat(hunk.lines().get(2).parts())
        .containsExactly(new DiffPart("Appelez le ", false), new DiffPart("09.", true));
  }

  @Test
  void farChangesAreHunksOfTheirOwnAndNearOnesAreOne() {
    String text = IntStream.range(0, 40).mapToObj(i -> "l" + i).collect(Collectors.joining("\n"));
    FieldDiff far = diff(text, text.replace("l5\n", "x\n").replace("l30\n", "y\nz\n"));
    assertThat(far.hunks()).hasSize(2);
    assertThat(far.hunks().get(1).fromLine()).isEqualTo(29);
    FieldDiff near = diff(text, text.replace("l5\n", "x\n").replace("l8\n", ""));
    assertThat(near.hunks()).hasSize(1);
  }

  @Test
  void bothTextsCanBeReadOffTheLines() {
    String from = "a\nb\nc\nd";
    String to = "x\nb\nd\ne";
    List<DiffLine> lines = diff(from, to).hunks().getFirst().lines();
    assertThat(text(lines, Kind.ADDED)).isEqualTo(from);
    assertThat(text(lines, Kind.REMOVED)).isEqualTo(to);
  }

  @Test
  void hugeTextsWithNothingInCommonTakeNoTime() {
    String from =
        IntStream.range(0, 100_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
    String to =
        IntStream.range(0, 100_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
    long start = System.nanoTime();
    assertThat(diff(from, to).hunks()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static FieldDiff diff(String from, String to) {
    return TextDiff.of("body", from, to).orElseThrow();
  }

  private static String text(List<DiffLine> lines, Kind without) {
    return lines.stream()
        .filter(line -> line.kind() != without)
        .map(DiffLine::text)
        .collect(Collectors.joining("\n"));
  }
}
