package io.selfcare.search;

import io.selfcare.search.EmbeddingSpace.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how like a question the nearest texts of an article are, encoder by encoder. */
public final class PartCosines {
  private PartCosines() {}

  /**
   * For each part of the space the greatest cosine; empty when the article has no vector at all.
   *
   * @param unit the vector of the nearest title or variant
   * @param passage the vector of the nearest passage
   */
  public static List<Double> of(
      Meaning meaning, byte @Nullable [] unit, byte @Nullable [] passage) {
    if (unit == null && passage == null) {
      return List.of();
    }
    List<Double> cosines = new ArrayList<>();
    int at = 0;
    int atPassage = 0;
    for (Part part : meaning.space().parts()) {
      double cosine = 0;
      if (unit != null) {
        cosine = QuantizedVector.cosine(meaning.question(), unit, at, at + part.dimensions());
      }
      if (part.passages()) {
        int end = atPassage + part.dimensions();
        if (passage != null) {
          double met = QuantizedVector.cosine(meaning.passage(), passage, atPassage, end);
          cosine = Math.max(cosine, met);
        }
        atPassage = end;
      }
      at += part.dimensions();
      cosines.add(Math.clamp(cosine, -1, 1));
    }
    return List.copyOf(cosines);
  }
}
