package io.selfcare.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** Questions whose right article is known, to measure how well an index finds it. */
final class RetrievalSet {
  private static final int BATCH = 200;
  private static final int DEPTH = 10;
  private static final int BEGINNING = 80;

  /** About so many, evenly spread, are enough to notice a loss. */
  private static final int MOST_QUESTIONS = 800;

  private final String locale;
  private final List<ArticleDocuments> articles = new ArrayList<>();
  private final List<Asked> questions = new ArrayList<>();

  private record Asked(String text, ArticleId right) {}

  /** Share of the questions whose right article came first, and the mean of one over its rank. */
  record Quality(double first, double meanReciprocalRank) {}

  /** Reads {@code docs.tsv[.gz]} (id, title, body) and questions (id, text, id of the article). */
  RetrievalSet(Path folder, String locale) throws IOException {
    this.locale = locale;
    Map<String, ArticleId> ids = new HashMap<>();
    Path plain = folder.resolve("docs.tsv");
    for (String[] row : rows(Files.exists(plain) ? plain : folder.resolve("docs.tsv.gz"))) {
      ArticleId id = new ArticleId(UUID.nameUUIDFromBytes(row[0].getBytes(UTF_8)));
      ids.put(row[0], id);
      articles.add(
          new ArticleDocuments(
              id,
              Access.everybody(),
              List.of(),
              List.of(),
              List.of(new ArticleDocument(1, locale, title(row[1], row[2]), List.of(), row[2]))));
    }
    List<String[]> asked = rows(folder.resolve("queries_dev.tsv"));
    int step = Math.max(1, asked.size() / MOST_QUESTIONS);
    for (int i = 0; i < asked.size(); i += step) {
      questions.add(new Asked(asked.get(i)[1], ids.get(asked.get(i)[2])));
    }
  }

  /** Texts without a title get their beginning as one, as imports do it. */
  private static String title(String title, String body) {
    if (!title.isBlank() || body.length() <= BEGINNING) {
      return title;
    }
    return body.substring(0, Math.max(1, body.lastIndexOf(' ', BEGINNING)));
  }

  /** By words alone. */
  Quality measure(SearchIndex index, SpaceId space) {
    fill(index, space, articles);
    return measure(index, space, request -> request);
  }

  /** By words and meaning. */
  Quality measure(SearchIndex index, SpaceId space, EmbeddingModel model, Fusion fusion) {
    EmbeddingSpace vectors = model.space(locale).orElseThrow();
    fill(index, space, articles.stream().map(article -> understood(article, model)).toList());
    return measure(
        index,
        space,
        request -> {
          float[] vector = model.questions(locale, List.of(request.text())).getFirst();
          return request.meaning(Meaning.of(vectors, vector), fusion);
        });
  }

  private ArticleDocuments understood(ArticleDocuments article, EmbeddingModel model) {
    EmbeddingSpace space = model.space(locale).orElseThrow();
    ArticleDocument text = article.documents().getFirst();
    List<String> units = text.questionUnits();
    List<String> passages = Passages.of(text.bodyText());
    return article.with(
        List.of(
            text.with(
                new UnitVectors(
                    space,
                    vectors(units, model.questions(locale, units)),
                    vectors(passages, model.passages(locale, passages))))));
  }

  private static Map<String, byte[]> vectors(List<String> texts, List<float[]> vectors) {
    Map<String, byte[]> byText = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byText.put(texts.get(i), QuantizedVector.of(vectors.get(i)));
    }
    return byText;
  }

  private static void fill(SearchIndex index, SpaceId space, List<ArticleDocuments> articles) {
    index.create(space);
    for (int from = 0; from < articles.size(); from += BATCH) {
      index.replace(space, articles.subList(from, Math.min(from + BATCH, articles.size())));
    }
  }

  private Quality measure(SearchIndex index, SpaceId space, UnaryOperator<SearchRequest> asking) {
    double first = 0;
    double reciprocal = 0;
    for (Asked asked : questions) {
      SearchRequest request =
          new SearchRequest(
              asked.text(),
              LocaleChain.of(locale),
              Audience.anonymous(),
              null,
              SynonymSet.NONE,
              DEPTH);
      List<ArticleId> found =
          index.search(space, asking.apply(request)).hits().stream()
              .map(SearchHit::articleId)
              .toList();
      int rank = found.indexOf(asked.right()) + 1;
      first += rank == 1 ? 1 : 0;
      reciprocal += rank == 0 ? 0 : 1.0 / rank;
    }
    return new Quality(first / questions.size(), reciprocal / questions.size());
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, UTF_8))) {
      return lines.lines().map(line -> line.split("\t", -1)).toList();
    }
  }
}
