package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Which stems the documents of a segment have in a field, in the order of the documents. */
final class Mentions {
  private final List<Mentioned> stems = new ArrayList<>();

  Mentions(LeafReader leaf, Collection<String> asked, String... fields) throws IOException {
    for (String stem : asked) {
      for (String field : fields) {
        PostingsEnum postings = leaf.postings(new Term(field, stem), PostingsEnum.NONE);
        if (postings != null) {
          stems.add(new Mentioned(stem, postings));
        }
      }
    }
  }

  private record Mentioned(String stem, PostingsEnum documents) {
    boolean in(int document) throws IOException {
      int at = documents.docID() < document ? documents.advance(document) : documents.docID();
      return at == document;
    }
  }

  /** Those of a document that does not come before the one last asked for. */
  Set<String> in(int document) throws IOException {
    Set<String> mentioned = new HashSet<>();
    for (Mentioned stem : stems) {
      if (stem.in(document)) {
        mentioned.add(stem.stem());
      }
    }
    return mentioned;
  }
}
