package io.selfcare.knowledge.meaning;

import io.selfcare.knowledge.meaning.PhrasedText.Phrasing;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads how the articles of a space are asked for, as far as their vectors are known. */
public final class PhrasedTexts {
  private static final int BATCH = 200;

  private final ArticleTexts texts;
  private final TextMeanings meanings;
  private final EmbeddingModel model;

  public PhrasedTexts(ArticleTexts texts, TextMeanings meanings, EmbeddingModel model) {
    this.texts = texts;
    this.meanings = meanings;
    this.model = model;
  }

  /** What there is in one locale, in the order of the article ids. */
  public record InLocale(EmbeddingSpace space, List<PhrasedText> articles) {
    public InLocale {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Everything that is live, by locale.
   *
   * @param mostArticles nothing is read of a space with more
   */
  public Map<String, InLocale> of(SpaceId space, int mostArticles) {
    List<ArticleId> ids = new ArrayList<>(texts.all(space));
    Map<String, List<PhrasedText>> found = new TreeMap<>();
    if (ids.size() <= mostArticles) {
      ids.sort(Comparator.comparing(ArticleId::text));
      for (int from = 0; from < ids.size(); from += BATCH) {
        List<ArticleId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
        for (ArticleDocuments article : meanings.of(space, texts.live(space, batch)).articles()) {
          article.documents().forEach(document -> add(found, article, document));
        }
      }
    }
    Map<String, InLocale> phrased = new TreeMap<>();
    found.forEach(
        (locale, articles) ->
            phrased.put(locale, new InLocale(model.space(locale).orElseThrow(), articles)));
    return phrased;
  }

  private static void add(
      Map<String, List<PhrasedText>> found, ArticleDocuments article, ArticleDocument document) {
    if (document.vectors().space() == null) {
      return;
    }
    Set<String> asked = new LinkedHashSet<>();
    asked.add(document.title());
    asked.addAll(document.variants());
    List<Phrasing> phrasings = new ArrayList<>();
    for (String text : asked) {
      document
          .vectors()
          .question(text)
          .ifPresent(vector -> phrasings.add(new Phrasing(text, vector)));
    }
    found
        .computeIfAbsent(document.locale(), locale -> new ArrayList<>())
        .add(new PhrasedText(article.with(List.of(document)), phrasings));
  }
}
