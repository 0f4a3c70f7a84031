package io.selfcare.knowledge.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page of some website, in whatever encoding it says: its title, its main content without what
 * stands on every page, and what it says about itself.
 */
public final class WebPage {
  private static final String MAIN = "main, [role=main], article, #content, .content";
  private static final String FURNITURE =
      "script, style, noscript, template, nav, header, footer, aside, form, iframe, [role=navigation]";

  private final Document page;
  private final List<String> structuredData;
  private final String title;
  private final String content;

  private WebPage(Document page) {
    this.page = page;
    this.structuredData =
        page.select("script[type=application/ld+json]").stream().map(Element::data).toList();
    Element main = page.selectFirst(MAIN);
    Element shown = main == null ? page.body() : main;
    Element heading = shown.selectFirst("h1");
    if (heading == null) {
      heading = page.selectFirst("h1");
    }
    this.title = heading == null || heading.text().isBlank() ? page.title() : heading.text();
    if (heading != null) {
      heading.remove();
    }
    shown.select(FURNITURE).remove();
    this.content = shown.html().strip();
  }

  public static WebPage read(InputStream input) throws IOException {
    return new WebPage(Jsoup.parse(input, null, ""));
  }

  /** A piece of HTML as plain text. */
  public static String text(String html) {
    return Jsoup.parse(html).text();
  }

  /** Text with its entities resolved once. */
  public static String unescaped(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /** The first heading, or else the title of the window. */
  public String title() {
    return title;
  }

  /** The main content, not sanitised. */
  public String content() {
    return content;
  }

  /** The language tag it bears, null for none. */
  public @Nullable String language() {
    return attribute("html[lang]", "lang");
  }

  /** The address it calls its own, null for none. */
  public @Nullable String canonical() {
    return attribute("link[rel=canonical][href]", "href");
  }

  /** Its keywords as one text, null for none. */
  public @Nullable String keywords() {
    return attribute("meta[name=keywords][content]", "content");
  }

  /** What it holds as JSON-LD. */
  public List<String> structuredData() {
    return structuredData;
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
