package io.selfcare.search.lucene;

import io.selfcare.search.text.Question;
import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** A way to look at a question: the query that scores articles by it. */
interface View {
  /** What a title's words count that only repeats the body; measured. */
  float ECHO = 0.25f;

  Query query(Question question) throws IOException;

  /**
   * Scores an article by its text and by the best of its title and variants, so that many variants
   * help as much as the best of them and never water it down. The title also is part of the text;
   * one that only repeats the body would count its words twice and adds a part of them only.
   */
  static Query textAndBestUnit(Query text, Query unit, Query echo, BitSetProducer articles) {
    return new BooleanQuery.Builder()
        .add(text, Occur.SHOULD)
        .add(new ToParentBlockJoinQuery(unit, articles, ScoreMode.Max), Occur.SHOULD)
        .add(
            new BoostQuery(new ToParentBlockJoinQuery(echo, articles, ScoreMode.Max), ECHO),
            Occur.SHOULD)
        .build();
  }
}
