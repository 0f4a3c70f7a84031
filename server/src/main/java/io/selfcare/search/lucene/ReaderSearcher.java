package io.selfcare.search.lucene;

import io.selfcare.search.lucene.SeenDocuments.Lengths;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * Weighs words as if what its readers may not see were not there: else the scores, and with them
 * what is answered, would tell which words hidden articles have. It still finds everything.
 */
final class ReaderSearcher extends IndexSearcher {
  private final SeenDocuments seen;

  ReaderSearcher(IndexSearcher everything, SeenDocuments seen) {
    super(everything.getTopReaderContext());
    setSimilarity(everything.getSimilarity());
    this.seen = seen;
  }

  /** A word that only hidden documents have scores none that the reader may see. */
  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    int frequency = Math.max(1, seen.frequency(getIndexReader(), term));
    return new TermStatistics(term.bytes(), frequency, frequency);
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    Lengths lengths = seen.lengths(getIndexReader(), field);
    int documents = Math.max(1, lengths.documents());
    long words = Math.max(documents, lengths.words());
    return new CollectionStatistics(field, getIndexReader().maxDoc(), documents, words, documents);
  }
}
