package io.selfcare.answers.topics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.answers.topics.ReadTopic.Wording;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.QuantizedVector;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the examples of topics mean. Made when they are first compared, and kept: they are few, and
 * a text has one vector in a space of vectors.
 */
final class ExampleVectors {
  private static final long MOST = 20_000;

  private final EmbeddingModel model;
  private final Cache<Key, byte[]> known = Caffeine.newBuilder().maximumSize(MOST).build();

  ExampleVectors(EmbeddingModel model) {
    this.model = model;
  }

  private record Key(String space, String text) {}

  /**
   * The vectors of a topic's examples, in their order; none when they cannot be compared with
   * vectors of this space now.
   */
  List<byte[]> of(ReadTopic topic, String space) {
    if (topic.examples().isEmpty()
        || !model.space(topic.locale()).map(EmbeddingSpace::id).equals(Optional.of(space))) {
      return List.of();
    }
    List<String> texts = topic.examples().stream().map(Wording::text).toList();
    List<String> missing =
        texts.stream().filter(text -> known.getIfPresent(new Key(space, text)) == null).toList();
    List<byte[]> vectors = new ArrayList<>();
    try {
      List<float[]> made = missing.isEmpty() ? List.of() : model.questions(topic.locale(), missing);
      for (int i = 0; i < made.size(); i++) {
        known.put(new Key(space, missing.get(i)), QuantizedVector.of(made.get(i)));
      }
      texts.forEach(text -> vectors.add(vector(topic.locale(), new Key(space, text))));
    } catch (UncheckedIOException e) {
      return List.of();
    }
    return vectors;
  }

  /** What was put a moment ago may have been pushed out meanwhile. */
  private byte[] vector(String locale, Key key) {
    return Objects.requireNonNull(
        known.get(
            key,
            wanted ->
                QuantizedVector.of(model.questions(locale, List.of(wanted.text())).getFirst())));
  }
}
