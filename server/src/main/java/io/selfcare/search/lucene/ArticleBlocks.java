package io.selfcare.search.lucene;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes an article as Lucene documents: one block for each locale, the article itself last. */
final class ArticleBlocks {
  private static final FieldType SCORED = fieldType(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType PRESENT = fieldType(IndexOptions.DOCS, true);

  private ArticleBlocks() {}

  /** All documents of the article; empty when it has none. */
  static List<Document> of(ArticleDocuments article) {
    List<Document> blocks = new ArrayList<>();
    for (ArticleDocument text : article.documents()) {
      Fields fields = Fields.of(text.locale());
      if (!text.title().isBlank()) {
        blocks.add(unit(article, text, Fields.KIND_TITLE, fields, text.title()));
      }
      for (String variant : text.variants()) {
        blocks.add(unit(article, text, Fields.KIND_VARIANT, fields, variant));
      }
      for (String passage : Passages.of(text.bodyText())) {
        blocks.add(passage(article, fields, passage));
      }
      blocks.add(whole(article, text, fields));
    }
    return blocks;
  }

  private static Document unit(
      ArticleDocuments article, ArticleDocument text, String kind, Fields fields, String content) {
    Document document = document(article, kind);
    addFilters(document, article, text);
    document.add(new StoredField(Fields.CONTENT, content));
    document.add(scored(fields.question(), content));
    document.add(scored(fields.questionGrams(), content));
    document.add(present(fields.prompt(), content));
    Language.of(fields.language()).analyzer(TextForm.SPELLING).terms(content).stream()
        .limit(1)
        .forEach(word -> document.add(new StringField(fields.opening(), word, Field.Store.NO)));
    return document;
  }

  private static Document passage(ArticleDocuments article, Fields fields, String content) {
    Document document = document(article, Fields.KIND_PASSAGE);
    document.add(new StoredField(Fields.CONTENT, content));
    document.add(scored(fields.passage(), content));
    return document;
  }

  private static Document whole(ArticleDocuments article, ArticleDocument text, Fields fields) {
    Document document = document(article, Fields.KIND_ARTICLE);
    addFilters(document, article, text);
    document.add(new BinaryDocValuesField(Fields.ID_VALUE, new BytesRef(id(article))));
    document.add(new BinaryDocValuesField(Fields.LOCALE_VALUE, new BytesRef(text.locale())));
    document.add(new NumericDocValuesField(Fields.VERSION_VALUE, text.version()));
    String variants = String.join("\n", text.variants());
    String content =
        Stream.concat(Stream.of(text.title(), text.bodyText()), article.tags().stream())
            .collect(Collectors.joining("\n"));
    document.add(scored(fields.text(), content));
    document.add(scored(fields.textGrams(), content));
    document.add(present(fields.variantWords(), variants));
    document.add(present(fields.spelling(), content + "\n" + variants));
    return document;
  }

  private static Document document(ArticleDocuments article, String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.YES));
    document.add(new StringField(Fields.ARTICLE, id(article), Field.Store.NO));
    return document;
  }

  private static void addFilters(
      Document document, ArticleDocuments article, ArticleDocument text) {
    document.add(new StringField(Fields.LOCALE, text.locale(), Field.Store.NO));
    for (ArticleDocument other : article.documents()) {
      if (!other.locale().equals(text.locale())) {
        document.add(new StringField(Fields.OTHER_LOCALE, other.locale(), Field.Store.NO));
      }
    }
    for (String reader : Visible.readers(article.access())) {
      document.add(new StringField(Fields.ACCESS, reader, Field.Store.NO));
    }
    for (CategoryId category : article.categoryPath()) {
      document.add(new StringField(Fields.CATEGORY, category.text(), Field.Store.NO));
    }
  }

  static String id(ArticleDocuments article) {
    return article.articleId().text();
  }

  private static Field scored(String name, String text) {
    return new Field(name, TextAnalyzer.normalise(text), SCORED);
  }

  private static Field present(String name, String text) {
    return new Field(name, TextAnalyzer.normalise(text), PRESENT);
  }

  private static FieldType fieldType(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
