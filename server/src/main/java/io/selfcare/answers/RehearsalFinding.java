package io.selfcare.answers;

import io.selfcare.answers.learning.Finding;
import io.selfcare.answers.learning.Phrasing;
import io.selfcare.knowledge.meaning.PhrasedText;
import io.selfcare.knowledge.meaning.PhrasedTexts;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.Audience;
import io.selfcare.search.Fusion;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.Meaning;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks in an index that holds what a rehearsal has left of a space's articles, with the search,
 * the order and the evidence of real answers. What a reader may see plays no part here, nor does
 * what speaks for articles besides the question.
 */
final class RehearsalFinding implements Finding {
  /** HTML is about so much longer than what it says. */
  private static final double MARKUP = 1.2;

  private final SearchIndex scratch;
  private final SpaceId space;
  private final LocaleChain locale;
  private final PhrasedTexts.InLocale content;
  private final SynonymSet synonyms;
  private final StopWords stopWords;
  private final Map<ArticleId, ArticleDocuments> articles = new HashMap<>();

  RehearsalFinding(
      SearchIndex scratch,
      SpaceId space,
      String locale,
      PhrasedTexts.InLocale content,
      SynonymSet synonyms,
      StopWords stopWords) {
    this.scratch = scratch;
    this.space = space;
    this.locale = new LocaleChain(List.of(locale));
    this.content = content;
    this.synonyms = synonyms;
    this.stopWords = stopWords;
    for (PhrasedText each : content.articles()) {
      articles.put(each.article(), each.text());
    }
  }

  @Override
  public Among among(List<Phrasing> left) {
    Map<ArticleId, Set<String>> texts = new LinkedHashMap<>();
    left.forEach(
        each -> texts.computeIfAbsent(each.article(), id -> new HashSet<>()).add(each.text()));
    List<ArticleDocuments> documents = new ArrayList<>();
    texts.forEach((article, phrasings) -> documents.add(only(article(article), phrasings)));
    scratch.create(space);
    scratch.replace(space, documents);
    return new Among() {
      @Override
      public List<Found> find(Phrasing question) {
        return RehearsalFinding.this.find(question);
      }

      @Override
      public void close() {
        scratch.drop(space);
      }
    };
  }

  private ArticleDocuments article(ArticleId id) {
    return Objects.requireNonNull(articles.get(id));
  }

  private static ArticleDocuments only(ArticleDocuments article, Set<String> phrasings) {
    ArticleDocument whole = article.documents().getFirst();
    ArticleDocument rest =
        new ArticleDocument(
            whole.version(),
            whole.locale(),
            phrasings.contains(whole.title()) ? whole.title() : "",
            whole.variants().stream().filter(phrasings::contains).toList(),
            whole.bodyText(),
            whole.reserved(),
            whole.vectors());
    return article.with(List.of(rest));
  }

  private List<Found> find(Phrasing question) {
    SearchRequest request =
        new SearchRequest(
            question.text(),
            locale,
            Audience.staff(),
            null,
            synonyms,
            stopWords,
            Retrieval.CANDIDATES);
    Meaning meaning = Meaning.of(content.space(), question.vector());
    SearchResult result =
        scratch.search(space, request.meaning(meaning, Fusion.of(locale.locales().getFirst())));
    Understanding understood =
        new Understanding(0, result.contentWords(), result.knownShare(), false, result.units());
    return result.hits().stream().map(hit -> found(hit, understood)).toList();
  }

  private Found found(SearchHit hit, Understanding understood) {
    String body = article(hit.articleId()).documents().getFirst().bodyText();
    return new Found(
        hit.articleId(),
        Ranking.score(hit, MARKUP * body.length()),
        FirstConfidence.common(understood, hit.evidence()));
  }
}
