package io.selfcare.knowledge.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out a part of a page so that nothing tells where it was: no blank lines and no list item
 * without a text.
 */
final class Traces {
  /** What goes when nothing is left in it. */
  private static final Set<String> SHELLS =
      Set.of("div", "blockquote", "ul", "ol", "li", "dl", "dd", "figure", "details", "p");

  private Traces() {}

  /** Removes an element and what was there for it alone. */
  static void remove(Element element) {
    Element around = element.parent();
    element.remove();
    while (around != null
        && SHELLS.contains(around.normalName())
        && around.childrenSize() == 0
        && around.ownText().isBlank()) {
      Element next = around.parent();
      around.remove();
      around = next;
    }
  }

  /** Leaves one line end between blocks, whatever stood between them. */
  static void closeGaps(Element body) {
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      Element parent = text.parentElement();
      if (parent != null && text.isBlank() && betweenBlocks(parent, text)) {
        Node before = text.previousSibling();
        if (before == null || (before instanceof TextNode blank && blank.isBlank())) {
          text.remove();
        } else {
          text.text("\n");
        }
      }
    }
  }

  private static boolean betweenBlocks(Element parent, TextNode text) {
    return parent.isBlock()
        && parent.closest("pre") == null
        && !inline(text.previousSibling())
        && !inline(text.nextSibling());
  }

  private static boolean inline(@Nullable Node node) {
    return node instanceof Element element
        ? !element.isBlock()
        : node instanceof TextNode text && !text.isBlank();
  }
}
