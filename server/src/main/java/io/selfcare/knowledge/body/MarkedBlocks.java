package io.selfcare.knowledge.body;

import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Turns the marked blocks of a parsed body into HTML, the innermost first. The inside of each is
 * made whole by itself, so that an end tag in it cannot end the block.
 */
final class MarkedBlocks {
  private final Function<Node, String> renderer;

  MarkedBlocks(Function<Node, String> renderer) {
    this.renderer = renderer;
  }

  /** Replaces every marked block below a node; says how many there were. */
  int replace(Node parent) {
    int blocks = 0;
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof IndentedCodeBlock code) {
        refuseFence(code.getLiteral());
      } else if (child instanceof Block) {
        int inside = replace(child);
        blocks += inside;
        if (child instanceof MarkedBlock block) {
          blocks++;
          html(block, inside);
        }
      }
      child = next;
    }
    return blocks;
  }

  private void html(MarkedBlock block, int inside) {
    Document content = new Document();
    for (Node child = block.getFirstChild(); child != null; child = block.getFirstChild()) {
      content.appendChild(child);
    }
    HtmlBlock html = new HtmlBlock();
    html.setLiteral(
        "<div%s>\n%s</div>"
            .formatted(
                BlockAccess.attributes(block.access()),
                MarkedHtml.safe(renderer.apply(content), inside)));
    block.insertBefore(html);
    block.unlink();
  }

  private static void refuseFence(String code) {
    if (code.lines().anyMatch(line -> line.strip().startsWith(":::"))) {
      throw MarkedHtml.unread();
    }
  }
}
