package io.selfcare.search.lucene;

import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.Meaning;
import io.selfcare.search.PartCosines;
import io.selfcare.search.QuantizedVector;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** Tells how like a question the texts of one article are, encoder by encoder. */
record Likeness(Meaning meaning) {
  /**
   * The nearest texts of an article.
   *
   * @param passage the document of the nearest passage; -1 when no passage has a vector
   * @param partCosines for each part of the space the greatest cosine of the nearest texts
   */
  record Nearest(int passage, List<Double> partCosines) {
    static final Nearest NONE = new Nearest(-1, List.of());

    Nearest {
      partCosines = List.copyOf(partCosines);
    }
  }

  private record Found(int document, byte[] vector) {}

  /** The nearest of the documents from the first up to the article, which comes after them. */
  Nearest of(LeafReader leaf, int first, int article) throws IOException {
    EmbeddingSpace space = meaning.space();
    @Nullable Found unit =
        nearest(leaf, Fields.questionVector(space), meaning.question(), first, article);
    @Nullable Found passage =
        nearest(leaf, Fields.passageVector(space), meaning.passage(), first, article);
    return new Nearest(
        passage == null ? -1 : passage.document(),
        PartCosines.of(
            meaning,
            unit == null ? null : unit.vector(),
            passage == null ? null : passage.vector()));
  }

  private static @Nullable Found nearest(
      LeafReader leaf, String field, byte[] asked, int first, int article) throws IOException {
    ByteVectorValues values = leaf.getByteVectorValues(field);
    if (values == null) {
      return null;
    }
    KnnVectorValues.DocIndexIterator documents = values.iterator();
    @Nullable Found best = null;
    int most = Integer.MIN_VALUE;
    for (int at = documents.advance(first); at < article; at = documents.nextDoc()) {
      byte[] vector = values.vectorValue(documents.index());
      int product = QuantizedVector.dot(asked, vector);
      if (product > most) {
        most = product;
        best = new Found(at, vector.clone());
      }
    }
    return best;
  }
}
