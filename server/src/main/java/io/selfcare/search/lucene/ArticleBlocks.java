package io.selfcare.search.lucene;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Access;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.Passages;
import io.selfcare.search.ReaderKinds;
import io.selfcare.search.ReservedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as Lucene documents: one block for each locale, the article itself last. Where
 * parts of the body are reserved, one more block for each kind of reader that sees more.
 */
final class ArticleBlocks {
  private static final FieldType SCORED = fieldType(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType PRESENT = fieldType(IndexOptions.DOCS, true);

  private final ArticleDocuments article;
  private final ArticleDocument text;
  private final String body;
  private final @Nullable Access reservedFor;
  private final Fields fields;

  private ArticleBlocks(
      ArticleDocuments article, ArticleDocument text, String body, @Nullable Access reservedFor) {
    this.article = article;
    this.text = text;
    this.body = body;
    this.reservedFor = reservedFor;
    this.fields = Fields.of(text.locale());
  }

  /** All documents of the article; empty when it has none. */
  static List<Document> of(ArticleDocuments article) {
    List<Document> blocks = new ArrayList<>();
    for (ArticleDocument text : article.documents()) {
      new ArticleBlocks(article, text, text.bodyText(), null).addTo(blocks);
      for (ReservedText more : text.reserved()) {
        new ArticleBlocks(article, text, more.bodyText(), more.access()).addTo(blocks);
      }
    }
    return blocks;
  }

  private void addTo(List<Document> blocks) {
    if (!text.title().isBlank()) {
      blocks.add(text.titleEchoesBody() ? echo() : unit(Fields.KIND_TITLE, text.title()));
    }
    for (String variant : text.variants()) {
      blocks.add(unit(Fields.KIND_VARIANT, variant));
    }
    for (String passage : Passages.of(body)) {
      blocks.add(passage(passage));
    }
    blocks.add(whole());
  }

  private Document unit(String kind, String content) {
    Document document = document(kind);
    addFilters(document);
    addContent(document, content);
    document.add(scored(fields.question(), content));
    document.add(scored(fields.questionGrams(), content));
    addMeaning(document, content);
    if (reservedFor == null) {
      addPrompt(document, content);
    }
    return document;
  }

  private void addMeaning(Document document, String content) {
    EmbeddingSpace space = text.vectors().space();
    if (space != null) {
      text.vectors()
          .question(content)
          .ifPresent(vector -> document.add(vector(Fields.questionVector(space), vector)));
    }
  }

  /**
   * A title that only repeats its body: its words count for little, and the whole passage that it
   * begins gives the meaning.
   */
  private Document echo() {
    Document document = document(Fields.KIND_TITLE);
    addFilters(document);
    addContent(document, text.title());
    document.add(scored(fields.echo(), text.title()));
    document.add(scored(fields.echoGrams(), text.title()));
    document.add(scored(fields.question(), ""));
    document.add(scored(fields.questionGrams(), ""));
    addMeaning(document, text.questionUnits().getFirst());
    if (reservedFor == null) {
      addPrompt(document, text.title());
    }
    return document;
  }

  /** Titles and variants are the same for all readers: suggested once. */
  private void addPrompt(Document document, String content) {
    document.add(present(fields.prompt(), content));
    Language.of(fields.language()).analyzer(TextForm.SPELLING).terms(content).stream()
        .limit(1)
        .forEach(word -> document.add(new StringField(fields.opening(), word, Field.Store.NO)));
  }

  private Document passage(String content) {
    Document document = document(Fields.KIND_PASSAGE);
    addContent(document, content);
    document.add(scored(fields.passage(), content));
    addFilters(document);
    EmbeddingSpace space = text.vectors().space();
    if (space != null) {
      text.vectors()
          .passage(content)
          .ifPresent(vector -> document.add(vector(Fields.passageVector(space), vector)));
    }
    return document;
  }

  private Document whole() {
    Document document = document(Fields.KIND_ARTICLE);
    addFilters(document);
    document.add(new BinaryDocValuesField(Fields.ID_VALUE, new BytesRef(id(article))));
    document.add(new BinaryDocValuesField(Fields.LOCALE_VALUE, new BytesRef(text.locale())));
    document.add(new NumericDocValuesField(Fields.VERSION_VALUE, text.version()));
    String variants = String.join("\n", text.variants());
    String content =
        Stream.concat(Stream.of(text.title(), body), article.tags().stream())
            .collect(Collectors.joining("\n"));
    document.add(scored(fields.text(), content));
    document.add(scored(fields.textGrams(), content));
    document.add(present(fields.variantWords(), variants));
    document.add(present(fields.spelling(), content + "\n" + variants));
    return document;
  }

  /** Kept uncompressed: evidence reads two texts of each article that is found. */
  private static void addContent(Document document, String content) {
    document.add(new BinaryDocValuesField(Fields.CONTENT, new BytesRef(content)));
  }

  private Document document(String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.ARTICLE, id(article), Field.Store.NO));
    measured(kind).forEach(name -> document.add(scored(name, "")));
    return document;
  }

  /**
   * The fields that score documents of the other kinds. Empty here, they say nothing and are not
   * counted; but where every document has a length, looking one up takes a third of the time, and
   * scoring is little else than that.
   */
  private Stream<String> measured(String kind) {
    Stream<String> whole = Stream.of(fields.text(), fields.textGrams());
    Stream<String> units = Stream.of(fields.question(), fields.questionGrams());
    return switch (kind) {
      case Fields.KIND_ARTICLE -> units;
      case Fields.KIND_PASSAGE -> Stream.concat(whole, units);
      default -> whole;
    };
  }

  private void addFilters(Document document) {
    document.add(new StringField(Fields.LOCALE, text.locale(), Field.Store.NO));
    for (ArticleDocument other : article.documents()) {
      if (!other.locale().equals(text.locale())) {
        document.add(new StringField(Fields.OTHER_LOCALE, other.locale(), Field.Store.NO));
      }
    }
    for (String reader : ReaderKinds.of(article.access())) {
      document.add(new StringField(Fields.ACCESS, reader, Field.Store.NO));
    }
    if (reservedFor != null) {
      document.add(new StringField(Fields.RESERVED, Fields.RESERVED, Field.Store.NO));
      for (String reader : ReaderKinds.of(reservedFor)) {
        document.add(new StringField(Fields.READERS, reader, Field.Store.NO));
      }
    }
    for (CategoryId category : article.categoryPath()) {
      document.add(new StringField(Fields.CATEGORY, category.text(), Field.Store.NO));
    }
  }

  static String id(ArticleDocuments article) {
    return article.articleId().text();
  }

  private static Field vector(String name, byte[] vector) {
    return new KnnByteVectorField(name, vector, VectorSimilarityFunction.DOT_PRODUCT);
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
