package io.selfcare.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.testing.Repository;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BodyRendererTest {
  private final BodyRenderer renderer = new BodyRenderer();

  @Test
  void markdownHasTables() {
    String html =
        renderer.html(
            BodyFormat.MARKDOWN, "## Délais\n\n| Mode | Jours |\n|---|--:|\n| Relais | 3 |");
    assertThat(html)
        .contains("<h2>Délais</h2>")
        .contains("<th>Mode</th>")
        .contains("<td align=\"right\">3</td>");
  }

  @Test
  void textKeepsItsLinesAndIsNoMarkup() {
    assertThat(renderer.html(BodyFormat.TEXT, "Bonjour <b>\r\nà vous\r\n\r\n*Merci*"))
        .isEqualTo("<p>Bonjour &lt;b&gt;<br />\nà vous</p>\n<p>*Merci*</p>\n");
  }

  @Test
  void htmlIsKeptAsFarAsItIsSafe() {
    assertThat(renderer.html(BodyFormat.HTML, "<h2>A</h2><script>x</script><p onclick=x>b</p>"))
        .isEqualTo("<h2>A</h2><p>b</p>");
  }

  @Test
  void htmlOutOfProportionIsRefused() {
    String definition = "[a]: /" + "u".repeat(100_000) + "\n\n";
    assertThatThrownBy(() -> renderer.html(BodyFormat.MARKDOWN, definition + "[a] ".repeat(40_000)))
        .isInstanceOf(BodyTooComplexException.class);
  }

  @Test
  void hostileBodiesTakeNoTime() throws IOException {
    List<String> bodies = new ArrayList<>(hostile(20_000));
    bodies.addAll(
        Files.readAllLines(Repository.shared("corpora/generated-bombs/markdown-pathological.md")));
    assertBounded(bodies, Duration.ofMillis(100));
  }

  @Test
  void theLongestHostileBodiesTakeTimeInProportion() {
    assertBounded(hostile(300_000), Duration.ofSeconds(1));
  }

  private static List<String> hostile(int length) {
    return Stream.of(
            "*a **a ",
            "*a_ ",
            "[",
            "[a](",
            "![",
            "> ",
            "- ",
            "a`b``c```",
            "<",
            "<a ",
            "<!--",
            "<div>",
            "<b><i>",
            "<table><tr><td>",
            "&",
            "\\",
            "| a ",
            "|a|\n|-|\n",
            "1. a\n",
            "# a\n",
            "a\n\n",
            "[a]: b\n",
            "[a][",
            "~~~\n",
            "<![CDATA[",
            "a\u0301",
            "::: internal\n",
            "::: internal\n:::\n",
            "> ::: internal\n",
            "- ::: segment a,b\n  a\n",
            "<div data-visibility=internal>",
            "<div data-visibility=internal><b><i><p>",
            "<div data-visibility=segment data-segments=a>a</div>",
            "<table><div data-visibility=internal>",
            "data-visibility=",
            "\n:::a")
        .map(part -> part.repeat(length / part.length()))
        .toList();
  }

  private void assertBounded(List<String> bodies, Duration bound) {
    for (BodyFormat format : BodyFormat.values()) {
      for (String body : bodies) {
        String start = body.substring(0, Math.min(20, body.length()));
        assertThat(fastest(format, body, bound)).as("%s of %s…", format, start).isLessThan(bound);
      }
    }
  }

  /** The best of a few runs in time of the processor, so that no busy machine decides. */
  private Duration fastest(BodyFormat format, String body, Duration bound) {
    Duration best = Duration.ofDays(1);
    for (int i = 0; i < 6 && best.compareTo(bound) > 0; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try {
        PlainText.of(renderer.html(format, body));
      } catch (BodyRefusedException e) {
        assertThat(e.code()).isNotBlank();
      }
      Duration taken =
          Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      best = taken.compareTo(best) < 0 ? taken : best;
    }
    return best;
  }
}
