package io.selfcare.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedBlocksTest {
  private static final String BODY =
      """
      Pour tous.

      ::: authenticated
      Pour les clients.

      ::: segment vip,gold
      Pour les meilleurs.
      :::
      Encore les clients.
      :::

      - Un point
        ::: internal
        Pour nous.
        :::
      - Un autre

      Pour tous encore.
      """;
  private static final Audience VIP = Audience.customer(Set.of("vip"));

  private final BodyRenderer renderer = new BodyRenderer();

  private String markdown(String body) {
    return renderer.html(BodyFormat.MARKDOWN, body);
  }

  private static String seen(String html, Audience reader) {
    String visible = VisibleHtml.of(html, reader);
    if (!reader.internal()) {
      assertThat(visible).doesNotContain("<div data-");
    }
    return PlainText.of(visible).replaceAll("\\s+", " ");
  }

  @Test
  void everyReaderSeesHisBlocks() {
    String html = markdown(BODY);
    assertThat(seen(html, Audience.anonymous()))
        .isEqualTo("Pour tous. Un point Un autre Pour tous encore.");
    assertThat(seen(html, Audience.customer(Set.of("silver"))))
        .isEqualTo(
            "Pour tous. Pour les clients. Encore les clients. Un point Un autre Pour tous encore.");
    assertThat(seen(html, VIP)).contains("Pour les meilleurs.").doesNotContain("Pour nous.");
    assertThat(seen(html, Audience.staff())).contains("Pour les meilleurs.", "Pour nous.");
  }

  @Test
  void staffSeeWhoElseSeesABlock() {
    assertThat(VisibleHtml.of(markdown("::: segment vip,gold\na\n:::"), Audience.staff()))
        .isEqualTo(
            "<div data-visibility=\"segment\" data-segments=\"gold,vip\"><p>a</p>\n</div>\n");
  }

  @Test
  void theBlocksOfAPageAreKnown() {
    assertThat(VisibleHtml.blocks(markdown(BODY)))
        .containsExactlyInAnyOrder(
            new Access(Visibility.AUTHENTICATED, Set.of()),
            new Access(Visibility.SEGMENT, Set.of("vip", "gold")),
            new Access(Visibility.INTERNAL, Set.of()));
    assertThat(VisibleHtml.blocks("<p>data</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: internal\nsecret",
        "a\n::: internal\nsecret\n:::\nb",
        "> ::: internal\n> secret\n\nb",
        "::: internal\n</div></div>secret\n\n:::",
        "::: internal\n\n</div>\n\nsecret\n\n:::",
        "::: internal\n<!-- \n\nsecret\n:::",
        "::: internal\n```\n:::\nsecret\n```\n:::",
        "::: internal\n- a\n\n  secret\n:::",
        "::: internal\n[x]: /secret\n\n[x]\n\n<b>secret\n:::\nb",
        "a\n:::: internal\nsecret\n::::",
        "::: internal\n| secret |\n|-|\n| secret |\n:::",
        "<div data-visibility='internal'><p>secret</div>",
        "<DIV DATA-VISIBILITY=internal>secret</DIV>",
        "<div data-visibility=\"segment\" data-segments=\"vip\"><div>secret</div>secret</div>"
      })
  void whatIsMarkedIsHidden(String body) {
    assertThat(VisibleHtml.of(markdown(body), Audience.anonymous())).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: interne\nsecret\n:::",
        "::: Internal\nsecret\n:::",
        "::: public\nsecret\n:::",
        ":::{.internal}\nsecret\n:::",
        "::: segment\nsecret\n:::",
        "::: segment vip,,gold\nsecret\n:::",
        "::: segment a\"b\nsecret\n:::",
        "::: segment a,b,c,d,e,f,g,h,i,j,k\nsecret\n:::",
        "::: internal vip\nsecret\n:::",
        "a\n:::\nsecret",
        "    ::: internal\n    secret\n",
        "<div>\n::: internal\nsecret\n:::\n</div>",
        "| a |\n|-|\n| ::: internal |\nsecret",
        "\\::: internal\nsecret",
        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >"
            + " > > > > ::: internal secret",
        "<div data-visibility=\"intern\">secret</div>",
        "<div data-visibility=\"\">secret</div>",
        "<div data-visibility>secret</div>",
        "<div data-visibility=\"public\">secret</div>",
        "<div data-segments=\"vip\">secret</div>",
        "<div data-visibility=\"internal\" data-segments=\"vip\">secret</div>",
        "<div data-visibility=\"segment\">secret</div>",
        "<div data-visibility=\"segment\" data-segments=\"&quot;><script>\">secret</div>",
        "<p data-visibility=\"internal\">secret</p>",
        "<span data-visibility=\"internal\">secret</span>",
        "<section data-visibility=\"internal\">secret</section>",
        "<b><div data-visibility=\"internal\">x</b>secret</div>",
        "<textarea><div data-visibility=\"internal\">secret</div></textarea>",
        "a <textarea>\n\n::: internal\nsecret\n:::",
        "<plaintext>\n\n::: internal\nsecret\n:::",
        "<table><tr>\n\n::: internal\n<td></table>\nsecret\n:::",
        "::: internal\n<plaintext>\nsecret\n:::\n\n</div>secret"
      })
  void whatMightBeMeantToBeHiddenIsRefusedOrHidden(String body) {
    for (BodyFormat format : List.of(BodyFormat.MARKDOWN, BodyFormat.HTML, BodyFormat.TEXT)) {
      if (format == BodyFormat.MARKDOWN || body.startsWith("<") || body.startsWith("::: i")) {
        refusedOrHidden(format, body);
      }
    }
  }

  private void refusedOrHidden(BodyFormat format, String body) {
    String html;
    try {
      html = renderer.html(format, body);
    } catch (BodyRefusedException e) {
      assertThat(e.code()).isIn("unknown_block", "unopened_block", "broken_block");
      return;
    }
    assertThat(VisibleHtml.of(html, Audience.anonymous()))
        .as("%s: %s", format, html)
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n::: internal\n:::\n```",
        "`::: internal`",
        "C::D ::: E",
        "L’heure : 12:30",
        "Voir `<div data-visibility=\"internal\">`."
      })
  void whatSpeaksAboutTheSignsIsShown(String body) {
    assertThat(seen(markdown(body), Audience.anonymous())).isNotBlank();
  }

  @Test
  void blocksAreNeitherTooDeepNorTooMany() {
    String deep = "::: internal\n".repeat(5) + "a";
    assertThat(seen(markdown(deep), Audience.staff())).isEqualTo("a");
    assertThatThrownBy(() -> markdown("::: internal\n" + deep))
        .isInstanceOf(BodyTooComplexException.class);
    assertThatThrownBy(() -> markdown("::: internal\na\n:::\n".repeat(101)))
        .isInstanceOf(BodyTooComplexException.class);
  }

  @Test
  void aPageThatCannotBeReadIsForStaff() {
    String stored = "<p>a</p><div data-visibility=\"new\">secret</div>";
    assertThat(VisibleHtml.of(stored, VIP)).isEqualTo("<p>a</p>");
    assertThat(VisibleHtml.of(stored, Audience.staff())).contains("secret");
  }

  @Test
  void nothingTellsWhereABlockWas() {
    String without = "Un.\n\n- a\n\nDeux.\n";
    String with =
        "::: internal\nx\n:::\n\nUn.\n\n- a\n- ::: internal\n  x\n  :::\n\n::: internal\n> x\n:::\n\n"
            + "> ::: internal\n> x\n\nDeux.\n\n::: internal\nx\n";
    assertThat(VisibleHtml.of(markdown(with), VIP)).isEqualTo(markdown(without));
  }

  @Test
  void theAttributesOfABlockCarryNothingElse() {
    for (String name :
        List.of(
            "a\" onclick=\"alert(1)", "a' x='", "<img src=x onerror=alert(1)>", "javascript:1")) {
      String escaped = name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
      String body =
          "<div data-visibility=\"segment\" data-segments=\"%s\">a</div>".formatted(escaped);
      for (String written : List.of(body, "::: segment " + name + "\na\n:::")) {
        try {
          String html = VisibleHtml.of(markdown(written), Audience.staff());
          assertThat(html).doesNotContain("onclick", "onerror", "<img");
        } catch (BodyRefusedException e) {
          assertThat(e.code()).isEqualTo("unknown_block");
        }
      }
    }
  }

  @Test
  void aSnippetIsAsSafeAsABody() {
    String snippet = markdown("**gras** <script>alert(1)</script><img src=x onerror=alert(1)>");
    String safe = markdown("Un {{snippet:a}} deux.");
    assertThat(SnippetTokens.expand(safe, "{{snippet:a}}", Map.of("a", snippet)))
        .startsWith("<p>Un <strong>gras</strong>")
        .doesNotContain("script", "onerror", "alert");
    String forged = "<p><script>alert(1)</script><div data-visibility=\"x\">secret</div></p>";
    assertThatThrownBy(() -> SnippetTokens.expand(safe, "{{snippet:a}}", Map.of("a", forged)))
        .isInstanceOf(BodyRefusedException.class);
  }

  @Test
  void doingItTwiceChangesNothingMore() {
    for (Audience reader : List.of(Audience.anonymous(), VIP, Audience.staff())) {
      String once = VisibleHtml.of(markdown(BODY), reader);
      assertThat(VisibleHtml.of(once, reader)).isEqualTo(once);
    }
  }
}
