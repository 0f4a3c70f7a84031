package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what parts of queries score the documents of one segment. What reading a term takes is
 * shared by all terms: with the hundreds that a question has as grams, making it anew for each
 * costs more than the reading.
 */
final class SegmentSum {
  private final LeafReaderContext leaf;
  private final KnownLengths lengths;
  private final @Nullable Bits live;
  private final Map<String, Field> fields = new HashMap<>();
  private final DocAndFloatFeatureBuffer found = new DocAndFloatFeatureBuffer();
  private @Nullable PostingsEnum reused;

  SegmentSum(LeafReaderContext leaf, KnownLengths lengths) {
    this.leaf = leaf;
    this.lengths = lengths;
    this.live = leaf.reader().getLiveDocs();
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  private record Field(TermsEnum terms, byte[] lengths) {}

  /**
   * Adds to each document what the parts score it.
   *
   * @param base the number of the segment's first document in the tally
   */
  void add(List<Part> parts, int base, Tally scores) throws IOException {
    for (Part part : parts) {
      switch (part) {
        case Part.Word word -> add(word, base, scores);
        case Part.Other other -> add(other, base, scores);
      }
    }
  }

  private void add(Part.Word word, int base, Tally scores) throws IOException {
    @Nullable IOSupplier<TermState> supplier = word.states().get(leaf);
    @Nullable TermState state = supplier == null ? null : supplier.get();
    @Nullable Field field = state == null ? null : field(word.term().field());
    if (state == null || field == null) {
      return;
    }
    field.terms().seekExact(word.term().bytes(), state);
    PostingsEnum postings = field.terms().postings(reused, PostingsEnum.FREQS);
    reused = postings;
    byte[] length = field.lengths();
    postings.nextDoc();
    postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, found);
    while (found.size > 0) {
      applyLive();
      for (int i = 0; i < found.size; i++) {
        int document = found.docs[i];
        scores.add(base + document, word.scorer().score(found.features[i], length[document]));
      }
      postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, found);
    }
  }

  private void applyLive() {
    if (live != null) {
      found.apply(live);
    }
  }

  private void add(Part.Other other, int base, Tally scores) throws IOException {
    @Nullable Scorer scorer = other.weight().scorer(leaf);
    if (scorer == null) {
      return;
    }
    scorer.iterator().nextDoc();
    do {
      scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, live, found);
      for (int i = 0; i < found.size; i++) {
        scores.add(base + found.docs[i], found.features[i]);
      }
    } while (found.size > 0);
  }

  private @Nullable Field field(String name) throws IOException {
    Field known = fields.get(name);
    @Nullable Terms terms = known == null ? leaf.reader().terms(name) : null;
    if (known == null && terms != null) {
      known = new Field(terms.iterator(), lengths.of(leaf.reader(), name));
      fields.put(name, known);
    }
    return known;
  }
}
