package io.selfcare.search.elastic;

import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.Passages;
import io.selfcare.search.ReaderKinds;
import io.selfcare.search.ReservedText;
import io.selfcare.search.text.Grams;
import io.selfcare.search.text.LanguageReader;
import io.selfcare.search.text.LanguageReaders;
import io.selfcare.search.text.Word;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an article as documents: one for each locale and each kind of reader that sees more. */
record TextDocuments(LanguageReaders languages) {

  /** The documents of an article by their ids; empty when it has none. */
  Map<String, TextDocument> of(SpaceId space, ArticleDocuments article) {
    Map<String, TextDocument> documents = new LinkedHashMap<>();
    for (ArticleDocument text : article.documents()) {
      List<ReservedText> all = new ArrayList<>(text.reserved());
      all.addFirst(new ReservedText(article.access(), text.bodyText()));
      for (int number = 0; number < all.size(); number++) {
        TextId id = new TextId(article.articleId(), text.locale(), number);
        documents.put(id.text(), document(space, article, text, all.get(number), number > 0));
      }
    }
    return documents;
  }

  private TextDocument document(
      SpaceId space,
      ArticleDocuments article,
      ArticleDocument text,
      ReservedText body,
      boolean reserved) {
    String language = LanguageReaders.language(text.locale());
    LanguageReader reader = languages.of(language);
    List<Word> words =
        Stream.concat(Stream.of(text.title(), body.bodyText()), article.tags().stream())
            .flatMap(part -> reader.words(part).stream())
            .toList();
    List<Word> all =
        Stream.concat(
                words.stream(), text.variants().stream().flatMap(v -> reader.words(v).stream()))
            .toList();
    List<String> passages = Passages.of(body.bodyText());
    return new TextDocument(
        space.text(),
        Fields.KIND_TEXT,
        article.articleId().text(),
        text.version(),
        text.locale(),
        otherLocales(article, text),
        language,
        ReaderKinds.of(article.access()),
        reserved,
        reserved ? ReaderKinds.of(body.access()) : List.of(),
        article.categoryPath().stream().map(CategoryId::text).toList(),
        passages.isEmpty() ? "" : passages.getFirst(),
        Impacts.TEXT_WORDS.of(stems(words)),
        Impacts.TEXT_GRAMS.of(grams(words)),
        all.stream().map(Word::stem).distinct().toList(),
        all.stream().map(Word::spelled).distinct().toList(),
        units(reader, text, !reserved),
        passages.stream().map(passage -> passage(reader, text, passage)).toList());
  }

  private static List<String> otherLocales(ArticleDocuments article, ArticleDocument text) {
    return article.documents().stream()
        .map(ArticleDocument::locale)
        .filter(locale -> !locale.equals(text.locale()))
        .toList();
  }

  private static List<TextDocument.Unit> units(
      LanguageReader reader, ArticleDocument text, boolean suggested) {
    List<TextDocument.Unit> units = new ArrayList<>();
    if (!text.title().isBlank()) {
      units.add(unit(reader, text, text.title(), true, suggested));
    }
    text.variants().forEach(v -> units.add(unit(reader, text, v, false, suggested)));
    return units;
  }

  /** Titles and variants are the same for all readers: suggested once. */
  private static TextDocument.Unit unit(
      LanguageReader reader,
      ArticleDocument text,
      String content,
      boolean title,
      boolean suggested) {
    List<Word> words = reader.words(content);
    List<String> spelled = words.stream().map(Word::spelled).distinct().toList();
    boolean echo = title && text.titleEchoesBody();
    Map<String, Float> stems = Impacts.UNIT_WORDS.of(stems(words));
    Map<String, Float> grams = Impacts.UNIT_GRAMS.of(grams(words));
    return new TextDocument.Unit(
        title,
        content,
        echo ? null : stems,
        echo ? null : grams,
        echo ? stems : null,
        echo ? grams : null,
        suggested ? spelled : null,
        suggested && !spelled.isEmpty() ? spelled.getFirst() : null,
        vectors(
            text.vectors().space(),
            text.vectors().question(echo ? text.questionUnits().getFirst() : content)));
  }

  private static TextDocument.Passage passage(
      LanguageReader reader, ArticleDocument text, String content) {
    return new TextDocument.Passage(
        content,
        Impacts.PASSAGE_WORDS.of(stems(reader.words(content))),
        vectors(text.vectors().space(), text.vectors().passage(content)));
  }

  private static Map<String, String> vectors(
      @Nullable EmbeddingSpace space, Optional<byte[]> vector) {
    return space == null || vector.isEmpty()
        ? Map.of()
        : Map.of(Fields.vector(space), HexFormat.of().formatHex(vector.get()));
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }

  private static List<String> grams(List<Word> words) {
    return words.stream().flatMap(word -> Grams.all(word.spelled()).stream()).toList();
  }
}
