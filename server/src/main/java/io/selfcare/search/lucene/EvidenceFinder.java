package io.selfcare.search.lucene;

import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import io.selfcare.search.Meaning;
import io.selfcare.search.text.Excerpt;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.Word;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Shows why an article was found, from the units and passages of its block. */
final class EvidenceFinder {
  private final BitSetProducer articles;
  private final Question question;
  private final Weight units;
  private final Weight passages;
  private final Weight anyPassage;
  private final @Nullable Likeness likeness;

  EvidenceFinder(
      IndexSearcher searcher,
      TermQueries terms,
      BitSetProducer articles,
      Question question,
      @Nullable Meaning meaning)
      throws IOException {
    this.articles = articles;
    this.question = question;
    this.likeness = meaning == null ? null : new Likeness(meaning);
    WordView words = new WordView(terms, articles);
    Fields fields = Fields.of(question);
    units = weight(searcher, words.in(question, fields.question()));
    passages = weight(searcher, words.in(question, fields.passage()));
    anyPassage = weight(searcher, terms.of(Fields.KIND, Fields.KIND_PASSAGE));
  }

  /** The evidence for the article that is this document of the segment. */
  Evidence of(LeafReaderContext leaf, int article) throws IOException {
    int before = article == 0 ? -1 : articles.getBitSet(leaf).prevSetBit(article - 1);
    Likeness.Nearest near =
        likeness == null ? Likeness.Nearest.NONE : likeness.of(leaf.reader(), before + 1, article);
    Document unit = best(units, leaf, before, article);
    Document met = best(passages, leaf, before, article);
    Document shown = met;
    if (shown == null) {
      shown =
          near.passage() >= 0
              ? leaf.reader().storedFields().document(near.passage())
              : best(anyPassage, leaf, before, article);
    }
    List<Word> said = unit == null ? List.of() : words(unit);
    double unitShare = question.share(stems(said));
    double passageShare = met == null ? 0 : question.share(stems(words(met)));
    boolean wordless = unit == null && met == null && likeness != null;
    return new Evidence(
        wordless ? MatchedField.SEMANTIC : matched(unit, unitShare, passageShare),
        shown == null ? "" : Excerpt.of(content(shown), question),
        question.share(known(leaf, article)),
        question.closeness(said),
        near.partCosines());
  }

  private static MatchedField matched(
      @Nullable Document unit, double unitShare, double passageShare) {
    if (unit == null || passageShare > unitShare) {
      return MatchedField.BODY;
    }
    return Fields.KIND_TITLE.equals(unit.get(Fields.KIND))
        ? MatchedField.TITLE
        : MatchedField.VARIANT;
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** The best document of the article's block by a query, the first one of equals. */
  private @Nullable Document best(Weight weight, LeafReaderContext leaf, int before, int article)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return null;
    }
    int best = -1;
    float bestScore = 0;
    DocIdSetIterator block = scorer.iterator();
    for (int at = block.advance(before + 1); at < article; at = block.nextDoc()) {
      float score = scorer.score();
      if (best < 0 || score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? null : leaf.reader().storedFields().document(best);
  }

  private Set<String> known(LeafReaderContext leaf, int article) throws IOException {
    Set<String> known = new HashSet<>();
    for (String stem : question.stems()) {
      if (has(leaf, new Term(Fields.of(question).text(), stem), article)
          || has(leaf, new Term(Fields.of(question).variantWords(), stem), article)) {
        known.add(stem);
      }
    }
    return known;
  }

  private static boolean has(LeafReaderContext leaf, Term term, int document) throws IOException {
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
    return postings != null && postings.advance(document) == document;
  }

  private List<Word> words(Document document) {
    return Word.telling(content(document), question.language());
  }

  private static Set<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.toSet());
  }

  private static String content(Document document) {
    return document.get(Fields.CONTENT);
  }
}
