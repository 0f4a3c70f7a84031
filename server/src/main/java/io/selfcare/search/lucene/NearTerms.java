package io.selfcare.search.lucene;

import io.selfcare.search.text.Spelling.Neighbour;
import io.selfcare.search.text.Spelling.Neighbours;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds words that are spelled nearly alike among the terms of an index. */
record NearTerms(IndexReader index, Fields fields, Readers readers) implements Neighbours {
  private static final int SAME_START = 1;

  @Override
  public List<Neighbour> near(String spelled, int edits) throws IOException {
    Terms terms = MultiTerms.getTerms(index, fields.spelling());
    if (terms == null) {
      return List.of();
    }
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(fields.spelling(), spelled), edits, SAME_START, true);
    List<Neighbour> neighbours = new ArrayList<>();
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String word = term.utf8ToString();
      neighbours.add(new Neighbour(word, readers.frequency(fields.spelling(), word)));
    }
    return neighbours;
  }
}
