package io.selfcare.knowledge.body;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML: what is indexed and quoted. Paragraphs stay apart by an empty line. */
public final class PlainText {
  private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "summary");

  private PlainText() {}

  /** The text of safe HTML. */
  public static String of(String html) {
    Collector collector = new Collector();
    Jsoup.parseBodyFragment(html).body().traverse(collector);
    return collector.text.toString().strip();
  }

  private static final class Collector implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        separate(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        separate(element);
      }
    }

    private void separate(Element element) {
      String name = element.normalName();
      if (LINES.contains(name)) {
        end("\n");
      } else if (name.equals("td") || name.equals("th")) {
        append(" ");
      } else if (element.isBlock()) {
        end("\n\n");
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (!Character.isWhitespace(c)) {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    /** Ends the line or paragraph; what ends twice ends once. */
    private void end(String mark) {
      int length = text.length();
      while (length > 0 && text.charAt(length - 1) == ' ') {
        length--;
      }
      text.setLength(length);
      int ends = 0;
      while (ends < length && text.charAt(length - 1 - ends) == '\n') {
        ends++;
      }
      if (length > 0 && ends < mark.length()) {
        text.append(mark, ends, mark.length());
      }
    }
  }
}
