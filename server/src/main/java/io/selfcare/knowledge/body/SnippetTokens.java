package io.selfcare.knowledge.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The places in a body where snippets stand: {@code {{snippet:opening-hours}}}. Pure. */
public final class SnippetTokens {
  private static final Pattern TOKEN = Pattern.compile("\\{\\{snippet:([^{}\\s]{0,100})}}");

  /** What the sanitiser makes of two braces. */
  private static final String SPLIT_BRACES = "{<!-- -->{";

  private static final int MOST = 100;
  private static final long LONGEST_HTML = 2_000_000;

  private SnippetTokens() {}

  /**
   * The keys that a body names, in their order.
   *
   * @throws BodyRefusedException when there are too many
   */
  public static Set<String> in(String body) {
    if (!body.contains("{{snippet:")) {
      return Set.of();
    }
    List<String> keys = all(body);
    if (keys.size() > MOST) {
      throw new BodyTooComplexException("The body uses more than %d snippets.".formatted(MOST));
    }
    return new TreeSet<>(keys);
  }

  private static List<String> all(String body) {
    return TOKEN.matcher(body).results().map(match -> match.group(1)).toList();
  }

  /**
   * A page with its snippets in their places.
   *
   * @param safe the safe HTML of the body
   * @param body as its author wrote it
   * @param snippets the safe HTML of every key that the body names
   * @throws BodyRefusedException when one stands where no text is shown, or the page gets too long
   */
  public static String expand(String safe, String body, Map<String, String> snippets) {
    int wanted = all(body).size();
    Document page = Jsoup.parseBodyFragment(safe.replace(SPLIT_BRACES, "{{"));
    page.outputSettings().prettyPrint(false);
    long length = safe.length();
    int found = 0;
    for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
      List<String> keys = all(text.getWholeText());
      for (String key : keys) {
        length += html(snippets, key).length();
      }
      if (length > LONGEST_HTML) {
        throw new BodyTooComplexException(
            "With its snippets the body becomes more than %d characters of HTML."
                .formatted(LONGEST_HTML));
      }
      found += keys.size();
      if (!keys.isEmpty()) {
        replace(text, snippets);
      }
    }
    if (found != wanted) {
      throw new BodyRefusedException(
          "misplaced_snippet",
          "A snippet stands where no text is shown, such as a link's address or a comment.");
    }
    Traces.closeGaps(page.body());
    return MarkedHtml.safe(page.body().html(), 0);
  }

  private static void replace(TextNode text, Map<String, String> snippets) {
    String words = text.getWholeText();
    Element paragraph = text.parentElement();
    if (paragraph != null
        && paragraph.normalName().equals("p")
        && paragraph.childNodeSize() == 1
        && TOKEN.matcher(words.strip()).matches()) {
      String key = all(words).getFirst();
      blocks(html(snippets, key)).forEach(paragraph::before);
      paragraph.remove();
      return;
    }
    Matcher token = TOKEN.matcher(words);
    int from = 0;
    while (token.find()) {
      text.before(new TextNode(words.substring(from, token.start())));
      inline(html(snippets, token.group(1))).forEach(text::before);
      from = token.end();
    }
    text.before(new TextNode(words.substring(from)));
    text.remove();
  }

  private static List<Node> blocks(String html) {
    return List.copyOf(Jsoup.parseBodyFragment(html).body().childNodes());
  }

  /** A snippet of one paragraph stands within a sentence. */
  private static List<Node> inline(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    boolean sentence =
        body.childrenSize() == 1
            && body.child(0).normalName().equals("p")
            && body.ownText().isBlank();
    return new ArrayList<>(sentence ? body.child(0).childNodes() : body.childNodes());
  }

  private static String html(Map<String, String> snippets, String key) {
    return Objects.requireNonNull(snippets.get(key), key);
  }
}
