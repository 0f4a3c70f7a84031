package io.selfcare.search.lucene;

import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.EmbeddingSpace.Part;
import io.selfcare.search.Meaning;
import io.selfcare.search.QuantizedVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;

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

  private record Found(int document, byte[] vector) {
    static final Found NOTHING = new Found(-1, new byte[0]);
  }

  /** The nearest of the documents from the first up to the article, which comes after them. */
  Nearest of(LeafReader leaf, int first, int article) throws IOException {
    EmbeddingSpace space = meaning.space();
    Found unit = nearest(leaf, Fields.questionVector(space), meaning.question(), first, article);
    Found passage = nearest(leaf, Fields.passageVector(space), meaning.passage(), first, article);
    List<Double> cosines = new ArrayList<>();
    int at = 0;
    int atPassage = 0;
    for (Part part : space.parts()) {
      double cosine = 0;
      if (unit.document() >= 0) {
        cosine =
            QuantizedVector.cosine(meaning.question(), unit.vector(), at, at + part.dimensions());
      }
      if (part.passages()) {
        int end = atPassage + part.dimensions();
        if (passage.document() >= 0) {
          double met = QuantizedVector.cosine(meaning.passage(), passage.vector(), atPassage, end);
          cosine = Math.max(cosine, met);
        }
        atPassage = end;
      }
      at += part.dimensions();
      cosines.add(Math.clamp(cosine, -1, 1));
    }
    boolean unknown = unit.document() < 0 && passage.document() < 0;
    return unknown ? Nearest.NONE : new Nearest(passage.document(), cosines);
  }

  private static Found nearest(LeafReader leaf, String field, byte[] asked, int first, int article)
      throws IOException {
    ByteVectorValues values = leaf.getByteVectorValues(field);
    if (values == null) {
      return Found.NOTHING;
    }
    KnnVectorValues.DocIndexIterator documents = values.iterator();
    Found best = Found.NOTHING;
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
