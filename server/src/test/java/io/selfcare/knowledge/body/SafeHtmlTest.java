package io.selfcare.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SafeHtmlTest {
  private static final Set<String> HARMLESS =
      Set.of(
          "rel", "title", "alt", "width", "height", "colspan", "rowspan", "align", "scope", "start",
          "class", "dir", "lang");
  private static final Set<String> EXECUTES =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "form",
          "input",
          "button",
          "base",
          "meta",
          "link",
          "template",
          "video",
          "audio",
          "frame",
          "frameset",
          "applet",
          "noscript",
          "textarea",
          "select",
          "option",
          "marquee",
          "isindex",
          "xml",
          "body");

  private final BodyRenderer renderer = new BodyRenderer();

  @TestFactory
  Collection<DynamicTest> nothingOfTheAttackListsExecutes() throws IOException {
    Path lists = Repository.shared("corpora/payloads-all-the-things");
    try (Stream<Path> files = Files.walk(lists)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().equals("LICENSE"))
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> attack(f)))
          .toList();
    }
  }

  private void attack(Path list) throws IOException {
    String all = new String(Files.readAllBytes(list), java.nio.charset.StandardCharsets.UTF_8);
    Stream.concat(all.lines(), Stream.of(all))
        .filter(line -> !line.isBlank())
        .forEach(this::attack);
  }

  private void attack(String payload) {
    List<String> bodies =
        List.of(
            payload,
            "text " + payload + " text",
            "[link](" + payload + ")",
            "![picture](" + payload + ")",
            "<a href=\"" + payload + "\">x</a>",
            "<img src='" + payload + "' alt='" + payload + "'>",
            "<table><tr><td align=\"" + payload + "\">x</td></tr></table>");
    for (BodyFormat format : BodyFormat.values()) {
      for (String body : bodies) {
        String html = renderer.html(format, body);
        assertHarmless(body, html);
        assertHarmless(body, SafeHtml.of(html));
      }
    }
  }

  private static void assertHarmless(String body, String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
      assertThat(EXECUTES).as("%s%n-> %s", body, html).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("href") || name.equals("src")) {
          assertThat(scheme(attribute.getValue()))
              .as(html)
              .isIn("", "http", "https", "mailto", "tel");
        } else {
          assertThat(HARMLESS).as("%s%n-> %s", body, html).contains(name);
        }
      }
    }
  }

  /** As browsers read it: they skip blanks and control characters before and within. */
  private static String scheme(String url) {
    Matcher absolute =
        Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL)
            .matcher(url.replaceAll("[\\x00-\\x20]", ""));
    return absolute.matches() ? absolute.group(1).toLowerCase(Locale.ROOT) : "";
  }

  @Test
  void linksDoNotHandOverTheWindow() {
    assertThat(SafeHtml.of("<a href=\"https://example.org/a?b=1\" target=_blank>x</a>"))
        .isEqualTo("<a href=\"https://example.org/a?b&#61;1\" rel=\"noopener\">x</a>");
  }

  @Test
  void linksLeadToPagesMailAndPhonesOnly() {
    assertThat(SafeHtml.of("<a href='tel:0800000000'>a</a>")).contains("href");
    assertThat(SafeHtml.of("<a href='mailto:a@example.org'>a</a>")).contains("href");
    assertThat(SafeHtml.of("<a href='/aide#lift'>a</a>")).contains("href");
    assertThat(SafeHtml.of("<a href='javascript:alert(1)'>a</a>")).isEqualTo("a");
    assertThat(SafeHtml.of("<a href='data:text/html,x'>a</a>")).isEqualTo("a");
  }

  @Test
  void picturesComeOverHttpsOrFromThePage() {
    assertThat(SafeHtml.of("<img src='https://example.org/a.png' alt='plan'>")).contains("src");
    assertThat(SafeHtml.of("<img src='/a.png'>")).doesNotContain("src");
    assertThat(SafeHtml.of("<img src='https://example.org/track?x=1'>")).doesNotContain("src");
    assertThat(SafeHtml.of("<img src='http://example.org/a.png'>")).doesNotContain("src");
    assertThat(SafeHtml.of("<img src='//example.org/a.png'>")).doesNotContain("src");
    assertThat(SafeHtml.of("<img src='data:image/png;base64,AAAA'>")).doesNotContain("src");
  }

  @Test
  void styleGoes() {
    assertThat(SafeHtml.of("<p style='position:fixed' class='x' id='y'>a</p><style>p{}</style>"))
        .isEqualTo("<p>a</p>");
  }
}
