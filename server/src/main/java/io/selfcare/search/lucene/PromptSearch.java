package io.selfcare.search.lucene;

import io.selfcare.search.IndexedVersion;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;

/** Finds the titles and variants that go on from what has been typed. */
final class PromptSearch {
  private static final int CANDIDATES = 200;
  private static final int MOST_WORDS = 16;
  private static final int MOST_CHARACTERS = 300;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;

  PromptSearch(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  /** What continues the text as typed; only when nothing does, what forgives typing errors. */
  List<Suggestion> run(SuggestionRequest request) throws IOException {
    List<Prompt> exact = found(request, false);
    List<Prompt> prompts = exact.isEmpty() ? found(request, true) : exact;
    Set<String> articlesSeen = new HashSet<>();
    Set<String> textsSeen = new HashSet<>();
    return prompts.stream()
        .filter(p -> !articlesSeen.contains(p.articleId()) && textsSeen.add(p.folded()))
        .filter(p -> articlesSeen.add(p.articleId()))
        .limit(request.limit())
        .map(Prompt::suggestion)
        .toList();
  }

  private List<Prompt> found(SuggestionRequest request, boolean withErrors) throws IOException {
    BooleanQuery.Builder anyLocale = new BooleanQuery.Builder();
    boolean empty = true;
    for (int i = 0; i < request.locales().locales().size(); i++) {
      Fields fields = Fields.of(request.locales().locales().get(i));
      List<String> typed = typed(request.text(), fields);
      if (!typed.isEmpty()) {
        empty = false;
        Query visible = Visible.in(request.locales(), i, request.audience(), null);
        anyLocale.add(
            new BooleanQuery.Builder()
                .add(PromptQuery.of(typed, fields, withErrors), Occur.MUST)
                .add(visible, Occur.FILTER)
                .build(),
            Occur.SHOULD);
      }
    }
    return empty ? List.of() : prompts(anyLocale.build());
  }

  private static List<String> typed(String text, Fields fields) {
    String read = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    List<String> words = Language.of(fields.language()).analyzer(TextForm.SPELLING).terms(read);
    return words.subList(0, Math.min(MOST_WORDS, words.size()));
  }

  private List<Prompt> prompts(Query query) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Prompt> prompts = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, CANDIDATES).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      int unit = found.doc - leaf.docBase;
      IndexedVersion article =
          IndexedArticles.of(leaf.reader(), articles.getBitSet(leaf).nextSetBit(unit));
      prompts.add(new Prompt(found.score, new Contents(leaf.reader()).of(unit), article));
    }
    prompts.sort(
        Comparator.comparingDouble(Prompt::score)
            .reversed()
            .thenComparing(prompt -> prompt.text().length())
            .thenComparing(Prompt::text)
            .thenComparing(Prompt::articleId));
    return prompts;
  }

  /** A unit that was found, with its article. */
  private record Prompt(double score, String text, IndexedVersion article) {
    String articleId() {
      return article.articleId().text();
    }

    String folded() {
      return String.join(
          " ",
          Language.of(Fields.of(article.locale()).language())
              .analyzer(TextForm.SPELLING)
              .terms(text));
    }

    Suggestion suggestion() {
      return new Suggestion(article.articleId(), article.version(), article.locale(), text);
    }
  }
}
