package io.selfcare.search.lucene;

import io.selfcare.search.text.Question;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Tells how much of a question is known at all, from the articles that the audience may find: a
 * word that only others may read is unknown.
 */
record KnownWords(IndexSearcher searcher, TermQueries terms) {

  double share(Question question, Sight sight) throws IOException {
    Set<String> known = new HashSet<>();
    for (String stem : question.stems()) {
      if (isKnown(stem, Fields.of(question), sight.query())) {
        known.add(stem);
      }
    }
    return question.share(known);
  }

  private boolean isKnown(String stem, Fields fields, @Nullable Query visible) throws IOException {
    boolean anywhere =
        terms.frequency(fields.text(), stem) + terms.frequency(fields.variantWords(), stem) > 0;
    if (!anywhere || visible == null) {
      return anywhere;
    }
    Query inText =
        new BooleanQuery.Builder()
            .add(terms.of(fields.text(), stem), Occur.SHOULD)
            .add(terms.of(fields.variantWords(), stem), Occur.SHOULD)
            .build();
    Query seen =
        new BooleanQuery.Builder().add(inText, Occur.FILTER).add(visible, Occur.FILTER).build();
    return searcher.search(new ConstantScoreQuery(seen), 1).scoreDocs.length > 0;
  }
}
