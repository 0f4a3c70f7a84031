package io.selfcare.search;

import java.util.List;

/**
 * What the vectors of one model for one language look like: parts side by side, one for each
 * encoder, each of length sqrt(weight), so that the whole has length 1 and a dot product of two
 * vectors is the weighted mean of the cosines of their parts.
 *
 * @param id names model and version; vectors of different ids cannot be compared
 * @param parts in the order of the vector; their weights add up to 1
 */
public record EmbeddingSpace(String id, List<Part> parts) {
  private static final double TOLERANCE = 1e-6;

  /**
   * One encoder's share of the vector.
   *
   * @param passages whether passages have it too; cheap encoders do, costly ones may not
   */
  public record Part(String name, int dimensions, double weight, boolean passages) {}

  public EmbeddingSpace {
    parts = List.copyOf(parts);
    double sum = parts.stream().mapToDouble(Part::weight).sum();
    if (parts.stream().noneMatch(Part::passages) || Math.abs(sum - 1) > TOLERANCE) {
      throw new IllegalArgumentException("Parts weigh 1 together, one is for passages: " + parts);
    }
  }

  /** The length of the vector of a question, a title or a variant. */
  public int dimensions() {
    return parts.stream().mapToInt(Part::dimensions).sum();
  }

  /** The length of the vector of a passage. */
  public int passageDimensions() {
    return parts.stream().filter(Part::passages).mapToInt(Part::dimensions).sum();
  }

  /** A question as passages see it: the parts that passages have, of length 1 again. */
  public float[] forPassages(float[] question) {
    double weight = parts.stream().filter(Part::passages).mapToDouble(Part::weight).sum();
    float scale = (float) (1 / Math.sqrt(weight));
    float[] seen = new float[passageDimensions()];
    int from = 0;
    int to = 0;
    for (Part part : parts) {
      for (int i = 0; part.passages() && i < part.dimensions(); i++) {
        seen[to++] = question[from + i] * scale;
      }
      from += part.dimensions();
    }
    return seen;
  }
}
