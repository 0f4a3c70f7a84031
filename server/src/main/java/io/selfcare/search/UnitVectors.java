package io.selfcare.search;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the meaning of a document's texts: {@link QuantizedVector}s by the very text
 * they were made of. A text without a vector is found by its words alone.
 *
 * @param space what the vectors are of; null when there are none
 * @param questions of the title and the variants
 * @param passages of the {@link Passages} of the body and of reserved texts
 */
public record UnitVectors(
    @Nullable EmbeddingSpace space, Map<String, byte[]> questions, Map<String, byte[]> passages) {
  /** Nothing is known yet. */
  public static final UnitVectors NONE = new UnitVectors(null, Map.of(), Map.of());

  public UnitVectors {
    questions = Map.copyOf(questions);
    passages = Map.copyOf(passages);
  }

  /** The vector of a title or variant. */
  public Optional<byte[]> question(String text) {
    return Optional.ofNullable(questions.get(text));
  }

  /** The vector of a passage. */
  public Optional<byte[]> passage(String text) {
    return Optional.ofNullable(passages.get(text));
  }
}
