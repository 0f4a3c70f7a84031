package io.selfcare.knowledge.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may leave the platform: text, headings, lists, tables, links and pictures. Nothing
 * that executes, styles, embeds or sends; whatever is not on the list is dropped.
 */
public final class SafeHtml {
  private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[A-Za-z0-9+#.-]{1,40}");
  private static final Pattern PICTURE =
      Pattern.compile(
          "https://[a-z0-9.-]+(:[0-9]+)?/[^\\s\\\\]*\\.(png|jpe?g|gif|webp|avif)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ATTACHMENT = Pattern.compile("attachment:att_[0-9a-z]{26}");
  private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
  private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
  private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "div", "span", "blockquote", "pre", "code", "kbd", "samp")
          .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
          .allowElements("em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "small", "q")
          .allowElements("sub", "sup", "abbr", "cite", "figure", "figcaption", "details", "summary")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowElements("a", "img")
          .allowUrlProtocols("http", "https", "mailto", "tel", "attachment")
          .allowAttributes("href")
          .matching((element, attribute, value) -> target(value))
          .onElements("a")
          .allowAttributes("src")
          .matching((element, attribute, value) -> picture(value))
          .onElements("img")
          .requireRelsOnLinks("noopener")
          .allowAttributes("title")
          .globally()
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(SMALL_NUMBER)
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .matching(SMALL_NUMBER)
          .onElements("td", "th")
          .allowAttributes("align")
          .matching(ALIGNMENT)
          .onElements("td", "th")
          .allowAttributes("scope")
          .matching(SCOPE)
          .onElements("th")
          .allowAttributes("start")
          .matching(SMALL_NUMBER)
          .onElements("ol")
          .allowAttributes("class")
          .matching(LANGUAGE_CLASS)
          .onElements("code")
          .allowAttributes(BlockAccess.VISIBILITY)
          .matching(BlockAccess.VISIBILITIES)
          .onElements("div")
          .allowAttributes(BlockAccess.SEGMENTS)
          .matching(BlockAccess.SEGMENT_LIST)
          .onElements("div")
          .allowAttributes("dir")
          .matching(DIRECTION)
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .toFactory();

  private SafeHtml() {}

  /** The same HTML without what is not allowed; doing it twice changes nothing more. */
  public static String of(String html) {
    return POLICY.sanitize(html);
  }

  /** A picture is an attachment, or a file on a web server fetched so that nobody reads along. */
  private static @Nullable String picture(String url) {
    boolean shown = PICTURE.matcher(url.strip()).matches() || ATTACHMENT.matcher(url).matches();
    return shown ? url : null;
  }

  /** Of what names an attachment, only what can be one. */
  private static @Nullable String target(String url) {
    boolean attachment = url.strip().toLowerCase(Locale.ROOT).startsWith("attachment:");
    return !attachment || ATTACHMENT.matcher(url).matches() ? url : null;
  }
}
