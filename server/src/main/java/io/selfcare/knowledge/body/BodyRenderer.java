package io.selfcare.knowledge.body;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of what authors write: CommonMark with tables, HTML, or plain text. What comes out has
 * passed {@link SafeHtml}. The time it takes is bounded whatever the author sends.
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
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();
    renderer = HtmlRenderer.builder().extensions(extensions).build();
  }

  /**
   * The body as HTML that is safe to show.
   *
   * @throws BodyTooComplexException when it would be out of proportion
   */
  public String html(BodyFormat format, String body) {
    return SafeHtml.of(
        switch (format) {
          case MARKDOWN -> markdown(body);
          case HTML -> body;
          case TEXT -> text(body);
        });
  }

  private String markdown(String body) {
    LimitedText html = new LimitedText(LONGEST_HTML);
    renderer.render(parser.parse(body), html);
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
