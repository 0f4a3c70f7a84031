package io.selfcare.search.lucene;

import io.selfcare.search.Audience;
import io.selfcare.search.Visibility;
import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Counts words as far as a reader may see them: what is hidden from him neither makes a word known
 * nor common. Where nothing is hidden from anybody, counting costs nothing.
 */
final class Readers {
  private final TermQueries terms;
  private final IndexSearcher searcher;
  private final @Nullable SeenDocuments seen;

  private Readers(TermQueries terms, IndexSearcher searcher, @Nullable SeenDocuments seen) {
    this.terms = terms;
    this.searcher = seen == null ? searcher : new ReaderSearcher(searcher, seen);
    this.seen = seen;
  }

  static Readers of(
      Audience audience, IndexSearcher searcher, TermQueries terms, KnownDocuments known)
      throws IOException {
    String everybody = Visibility.PUBLIC.name().toLowerCase(Locale.ROOT);
    boolean nothingHidden =
        terms.frequency(Fields.RESERVED, Fields.RESERVED) == 0
            && terms.frequency(Fields.ACCESS, everybody) == terms.documents(Fields.ACCESS);
    boolean all = audience.internal() || nothingHidden;
    return new Readers(terms, searcher, all ? null : known.of(searcher, audience));
  }

  /** Whether nothing is hidden from them. */
  boolean seeAll() {
    return seen == null;
  }

  /** What weighs words as these readers see them. */
  IndexSearcher searcher() {
    return searcher;
  }

  /** How many documents they may see have the term in the field. */
  int frequency(String field, String text) throws IOException {
    int anywhere = terms.frequency(field, text);
    return seen == null || anywhere == 0
        ? anywhere
        : seen.frequency(searcher.getIndexReader(), new Term(field, text));
  }

  /** How many articles they may see have something in the field. */
  int articles(String field) throws IOException {
    return seen == null
        ? terms.documents(field)
        : seen.lengths(searcher.getIndexReader(), field).documents();
  }
}
