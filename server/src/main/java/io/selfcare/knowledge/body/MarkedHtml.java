package io.selfcare.knowledge.body;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Sanitises HTML and sees to it that every marked block is still one: whole, hidden from the same
 * readers, with the same words. What cannot be kept like that is refused, never shown.
 */
final class MarkedHtml {
  private static final int MOST_BLOCKS = 100;
  private static final String MARKED =
      "[" + BlockAccess.VISIBILITY + "],[" + BlockAccess.SEGMENTS + "]";
  private static final Pattern FENCE =
      Pattern.compile("(?m)^[\\s\\u00a0>*+-]*:{3,}[ \\t]*(?:[\\p{L}{]|$)");
  private static final Pattern TAG = Pattern.compile("<[^<>]*data-(visibility|segments)");

  private MarkedHtml() {}

  /**
   * Safe HTML with all its marked blocks.
   *
   * @param blocks how many blocks it has that were no HTML
   * @throws BodyRefusedException when a block would not be hidden as it was written
   */
  static String safe(String raw, int blocks) {
    String safe = SafeHtml.of(raw);
    int marks = marks(raw);
    if (marks == 0 && !raw.contains(":::")) {
      return safe;
    }
    Document kept = Jsoup.parseBodyFragment(safe);
    List<Element> marked = kept.select(MARKED);
    if (marked.size() > MOST_BLOCKS) {
      throw new BodyTooComplexException(
          "The body has more than %d marked blocks.".formatted(MOST_BLOCKS));
    }
    boolean whole =
        marks(safe) == marks
            && marked.size() >= blocks
            && marked.stream().allMatch(element -> BlockAccess.ofElement(element).isPresent());
    if (!whole) {
      throw new BodyRefusedException(
          "unknown_block",
          "A marked block is a <div data-visibility=\"authenticated\">, \"internal\" or \"segment\","
              + " with data-segments=\"vip,gold\" for the last; no other element or value.");
    }
    if (marks > 0 && !hidden(Jsoup.parseBodyFragment(raw)).equals(hidden(kept))) {
      throw new BodyRefusedException(
          "broken_block",
          "A marked block is not closed where it should be, or holds HTML that is not shown: close"
              + " every tag inside the block that opens it.");
    }
    refuseUnread(kept);
    return safe;
  }

  /** How often the attributes are spoken of, kept or not. */
  private static int marks(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    int marks = 0;
    for (String name : List.of(BlockAccess.VISIBILITY, BlockAccess.SEGMENTS)) {
      for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        marks++;
      }
    }
    return marks;
  }

  /** The words of all marked blocks. */
  private static String hidden(Document document) {
    StringBuilder words = new StringBuilder();
    for (Element element : document.select("[" + BlockAccess.VISIBILITY + "]")) {
      if (element.parents().stream().noneMatch(p -> p.hasAttr(BlockAccess.VISIBILITY))) {
        words.append(element.text());
      }
    }
    return words.toString().replaceAll("\\s+", "");
  }

  /** What looks like a block and is shown as text was meant to be one. */
  private static void refuseUnread(Document kept) {
    for (TextNode text : kept.body().nodeStream(TextNode.class).toList()) {
      Element parent = text.parentElement();
      boolean code = parent != null && parent.closest("pre, code") != null;
      String words = text.getWholeText();
      if (!code && (FENCE.matcher(words).find() || TAG.matcher(words).find())) {
        throw unread();
      }
    }
  }

  /** The author meant a block where there can be none. */
  static BodyRefusedException unread() {
    return new BodyRefusedException(
        "unknown_block",
        "A marked block would be shown as text. In Markdown, begin and end it with lines ':::' of"
            + " their own, indented by less than four spaces and apart from HTML and tables by an"
            + " empty line; in HTML use <div data-visibility=\"…\">; to speak about the signs, put them"
            + " in code.");
  }
}
