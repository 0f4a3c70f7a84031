package io.selfcare.search.lucene;

import io.selfcare.search.Evidence;
import io.selfcare.search.Meaning;
import io.selfcare.search.text.MetTexts;
import io.selfcare.search.text.Question;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
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
    WordView words = new WordView(terms);
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

  /** What shows the evidence for articles of a segment, in the order of their documents. */
  InSegment in(LeafReaderContext leaf) throws IOException {
    return new InSegment(leaf);
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** Terms are looked up once for all articles of the segment. */
  final class InSegment {
    private final LeafReaderContext leaf;
    private final BlockScorer unit;
    private final BlockScorer passage;
    private final BlockScorer opening;
    private final Mentions inArticle;
    private final Mentions inPassage;
    private final Mentions titles;
    private final Contents contents;

    private InSegment(LeafReaderContext leaf) throws IOException {
      Fields fields = Fields.of(question);
      this.leaf = leaf;
      this.unit = new BlockScorer(units, leaf);
      this.passage = new BlockScorer(passages, leaf);
      this.opening = new BlockScorer(anyPassage, leaf);
      this.inArticle =
          new Mentions(leaf.reader(), question.stems(), fields.text(), fields.variantWords());
      this.inPassage = new Mentions(leaf.reader(), question.stems(), fields.passage());
      this.titles = new Mentions(leaf.reader(), List.of(Fields.KIND_TITLE), Fields.KIND);
      this.contents = new Contents(leaf.reader());
    }

    /** The evidence for the article that is this document. */
    Evidence of(int article) throws IOException {
      int first = article == 0 ? 0 : articles.getBitSet(leaf).prevSetBit(article - 1) + 1;
      Likeness.Nearest near =
          likeness == null ? Likeness.Nearest.NONE : likeness.of(leaf.reader(), first, article);
      int asked = unit.best(first, article);
      int met = passage.best(first, article);
      int shown = met;
      if (shown == BlockScorer.NONE) {
        shown = near.passage() >= 0 ? near.passage() : opening.best(first, article);
      }
      return new MetTexts(
              asked == BlockScorer.NONE ? null : unit(asked),
              met == BlockScorer.NONE ? null : inPassage.in(met),
              shown == BlockScorer.NONE ? null : contents.of(shown),
              inArticle.in(article),
              near.partCosines())
          .evidence(question, likeness != null);
    }

    private MetTexts.Unit unit(int document) throws IOException {
      return new MetTexts.Unit(!titles.in(document).isEmpty(), contents.of(document));
    }
  }
}
