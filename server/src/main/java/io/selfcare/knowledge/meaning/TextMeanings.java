package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.QuantizedVector;
import io.selfcare.search.UnitVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Knows the vectors of texts and makes those that are missing. What takes long is left to the
 * queue: a text without a vector is found by its words until then.
 */
public final class TextMeanings {
  private final TenantDb db;
  private final EmbeddingModel model;
  private final EmbeddingDao embeddings = new EmbeddingDao();

  public TextMeanings(TenantDb db, EmbeddingModel model) {
    this.db = db;
    this.model = model;
  }

  /**
   * What is known of some articles.
   *
   * @param articles with the vectors there are
   * @param missing the texts that have none yet
   */
  record Known(List<ArticleDocuments> articles, List<Unit> missing) {
    Known {
      articles = List.copyOf(articles);
      missing = List.copyOf(missing);
    }

    List<Unit> missing(Stage stage) {
      return missing.stream().filter(unit -> unit.stage() == stage).toList();
    }
  }

  Known of(SpaceId space, List<ArticleDocuments> articles) {
    Set<Unit> units = new LinkedHashSet<>();
    articles.forEach(article -> units.addAll(Unit.of(article, model)));
    if (units.isEmpty()) {
      return new Known(articles, List.of());
    }
    List<ArticleId> ids = articles.stream().map(ArticleDocuments::articleId).toList();
    Map<Unit.Key, byte[]> vectors = db.read(space, tx -> embeddings.of(tx, ids));
    List<Unit> missing = units.stream().filter(unit -> !vectors.containsKey(unit.key())).toList();
    return new Known(with(articles, units, vectors), missing);
  }

  /** Live articles without any vector of the model in force: it was chosen after they were. */
  Set<ArticleId> without(SpaceId space) {
    return db.read(
        space,
        tx -> {
          Set<ArticleId> articles = new LinkedHashSet<>();
          for (String locale : embeddings.locales(tx)) {
            model
                .space(locale)
                .ifPresent(
                    known ->
                        articles.addAll(
                            embeddings.without(tx, locale, Unit.model(known, Stage.QUESTIONS))));
          }
          return articles;
        });
  }

  /** Makes the vectors of texts and keeps them. */
  void make(SpaceId space, List<Unit> units) {
    Map<String, List<Unit>> alike =
        units.stream()
            .collect(
                Collectors.groupingBy(
                    unit -> unit.stage() + unit.locale(), LinkedHashMap::new, Collectors.toList()));
    Map<Unit.Key, byte[]> vectors = new LinkedHashMap<>();
    for (List<Unit> group : alike.values()) {
      List<String> texts = group.stream().map(Unit::text).toList();
      String locale = group.getFirst().locale();
      List<float[]> made =
          group.getFirst().stage() == Stage.QUESTIONS
              ? model.questions(locale, texts)
              : model.passages(locale, texts);
      for (int i = 0; i < group.size(); i++) {
        vectors.put(group.get(i).key(), QuantizedVector.of(made.get(i)));
      }
    }
    db.write(
        space,
        tx -> {
          embeddings.insert(tx, vectors);
          return vectors.size();
        });
  }

  /** Forgets the vectors of texts that these articles no longer have. */
  void forgetOthers(SpaceId space, List<ArticleDocuments> articles) {
    Set<Unit.Key> kept =
        articles.stream()
            .flatMap(article -> Unit.of(article, model).stream())
            .map(Unit::key)
            .collect(Collectors.toSet());
    List<ArticleId> ids = articles.stream().map(ArticleDocuments::articleId).toList();
    List<Unit.Key> gone = new ArrayList<>(db.read(space, tx -> embeddings.of(tx, ids)).keySet());
    gone.removeAll(kept);
    if (!gone.isEmpty()) {
      db.write(
          space,
          tx -> {
            embeddings.delete(tx, gone);
            return gone;
          });
    }
  }

  private List<ArticleDocuments> with(
      List<ArticleDocuments> articles, Set<Unit> units, Map<Unit.Key, byte[]> vectors) {
    Map<String, List<Unit>> byText = new HashMap<>();
    for (Unit unit : units) {
      byText
          .computeIfAbsent(unit.key().article() + " " + unit.locale(), key -> new ArrayList<>())
          .add(unit);
    }
    List<ArticleDocuments> known = new ArrayList<>();
    for (ArticleDocuments article : articles) {
      List<ArticleDocument> documents = new ArrayList<>();
      for (ArticleDocument document : article.documents()) {
        List<Unit> own =
            byText.getOrDefault(article.articleId() + " " + document.locale(), List.of());
        EmbeddingSpace space = model.space(document.locale()).orElse(null);
        documents.add(
            space == null
                ? document
                : document.with(
                    new UnitVectors(
                        space,
                        vectors(own, Stage.QUESTIONS, vectors),
                        vectors(own, Stage.PASSAGES, vectors))));
      }
      known.add(article.with(documents));
    }
    return known;
  }

  private static Map<String, byte[]> vectors(
      List<Unit> units, Stage stage, Map<Unit.Key, byte[]> vectors) {
    Map<String, byte[]> known = new HashMap<>();
    for (Unit unit : units) {
      byte[] vector = unit.stage() == stage ? vectors.get(unit.key()) : null;
      if (vector != null) {
        known.put(unit.text(), vector);
      }
    }
    return known;
  }

  /** The ids of the articles, in order. */
  static Set<ArticleId> articles(List<Unit> units) {
    Set<ArticleId> ids = new TreeSet<>(Comparator.comparing(ArticleId::value));
    units.forEach(unit -> ids.add(unit.key().article()));
    return ids;
  }
}
