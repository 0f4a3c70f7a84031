package io.selfcare.search;

/**
 * What a question means, as {@link QuantizedVector}s.
 *
 * @param space what the vectors are of; texts with vectors of another space are found by words
 * @param question to be compared with titles and variants
 * @param passage to be compared with passages
 */
public record Meaning(EmbeddingSpace space, byte[] question, byte[] passage) {

  /** The meaning of a question from its vector in the space as bytes. */
  public static Meaning of(EmbeddingSpace space, byte[] vector) {
    byte[] passage = QuantizedVector.of(space.forPassages(QuantizedVector.floats(vector)));
    return new Meaning(space, vector, passage);
  }

  /** The meaning of a question from its vector in the space. */
  public static Meaning of(EmbeddingSpace space, float[] vector) {
    return new Meaning(
        space, QuantizedVector.of(vector), QuantizedVector.of(space.forPassages(vector)));
  }
}
