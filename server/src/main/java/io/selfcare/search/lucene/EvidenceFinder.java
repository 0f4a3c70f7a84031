package io.selfcare.search.lucene;

import io.selfcare.search.Evidence;
import io.selfcare.search.Meaning;
import io.selfcare.search.text.MetTexts;
import io.selfcare.search.text.Question;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Shows why an article was found, from the units and passages of its block. */
final class EvidenceFinder {
  /** Of a word that weighs nothing by itself, such as a part of an expression. */
  private static final float LEAST_WEIGHT = 0.001f;

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
    passages = weight(searcher, mentions(question, fields.passage()));
    anyPassage = weight(searcher, terms.of(Fields.KIND, Fields.KIND_PASSAGE));
  }

  /**
   * Weighs passages by what of the question they mention, as the reader's own vocabulary weighs it:
   * which one is shown does not depend on articles that the reader may not see.
   */
  private static Query mentions(Question question, String field) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : question.stems()) {
      Query mention = new ConstantScoreQuery(new TermQuery(new Term(field, stem)));
      float weight = Math.max(LEAST_WEIGHT, (float) question.share(Set.of(stem)));
      any.add(new BoostQuery(mention, weight), Occur.SHOULD);
    }
    return any.build();
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
    return new MetTexts(
            unit == null
                ? null
                : new MetTexts.Unit(Fields.KIND_TITLE.equals(unit.get(Fields.KIND)), content(unit)),
            met == null ? null : content(met),
            shown == null ? null : content(shown),
            known(leaf, article),
            near.partCosines())
        .evidence(question, likeness != null);
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

  private static String content(Document document) {
    return document.get(Fields.CONTENT);
  }
}
