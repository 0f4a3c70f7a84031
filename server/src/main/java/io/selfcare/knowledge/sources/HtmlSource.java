package io.selfcare.knowledge.sources;

import io.selfcare.knowledge.body.WebPage;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Pages of a website, each of which is an article. */
final class HtmlSource extends FileLines {
  HtmlSource(Bundle bundle, Columns columns) {
    super(bundle, columns);
  }

  @Override
  List<LineFields> lines(String name, byte[] bytes) throws IOException {
    WebPage page = WebPage.read(new ByteArrayInputStream(bytes));
    LineFields fields =
        new LineFields()
            .with(LineField.EXTERNAL_ID, externalId(name, page))
            .with(LineField.LOCALE, page.language())
            .with(LineField.TITLE, page.title())
            .with(LineField.BODY, page.content())
            .with(LineField.BODY_FORMAT, "html")
            .with(LineField.CATEGORY, Pages.folders(name));
    String keywords = page.keywords();
    return List.of(
        keywords == null ? fields : fields.with(LineField.TAGS, Pages.parts(keywords, ",")));
  }

  private static String externalId(String name, WebPage page) {
    if (!name.equals(Bundle.SINGLE)) {
      return Pages.stem(name);
    }
    String canonical = page.canonical();
    return canonical == null ? "page-" + Pages.hash(page.title()) : canonical;
  }
}
