package io.selfcare.knowledge.body;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of what authors write: CommonMark with tables and marked blocks, HTML, or plain text.
 * What comes out has passed {@link SafeHtml} and has every block that was marked. The time it takes
 * is bounded whatever the author sends.
 */
public final class BodyRenderer {
  private static final int LONGEST_HTML = 2_000_000;
  private static final int DEEPEST_BLOCK = 50;
  private static final int DEEPEST_INLINE = 50;

  private final Parser parser;
  private final HtmlRenderer renderer;

  public BodyRenderer() {
    List<Extension> extensions = List.of(TablesExtension.create());
    parser =
        Parser.builder()
            .extensions(extensions)
            .customBlockParserFactory(new MarkedBlockParser.Factory())
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();
    renderer = HtmlRenderer.builder().extensions(extensions).build();
  }

  /**
   * The body as HTML that is safe to show.
   *
   * @throws BodyRefusedException when it would be out of proportion, or show what may be hidden
   */
  public String html(BodyFormat format, String body) {
    return switch (format) {
      case MARKDOWN -> markdown(body);
      case HTML -> MarkedHtml.safe(body, 0);
      case TEXT -> MarkedHtml.safe(text(body), 0);
    };
  }

  private String markdown(String body) {
    Node document = parser.parse(body);
    int blocks = body.contains(":::") ? new MarkedBlocks(this::rendered).replace(document) : 0;
    return MarkedHtml.safe(rendered(document), blocks);
  }

  private String rendered(Node document) {
    LimitedText html = new LimitedText(LONGEST_HTML);
    renderer.render(document, html);
    return html.toString();
  }

  /** Blank lines separate paragraphs, other line ends stay line ends. */
  private static String text(String body) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : body.replace("\r\n", "\n").split("\n[ \t]*(?:\n[ \t]*)+")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(escaped(paragraph.strip())).append("</p>\n");
      }
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>\n");
  }
}
