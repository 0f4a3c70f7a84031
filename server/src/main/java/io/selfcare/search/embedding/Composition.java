package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.EmbeddingSpace.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The encoders of a space.
 *
 * @param questions one for each part
 * @param passages likewise; the same, but for models that read passages in another way
 */
record Composition(EmbeddingSpace space, List<TextEncoder> questions, List<TextEncoder> passages) {
  Composition {
    questions = List.copyOf(questions);
    passages = List.copyOf(passages);
  }

  Composition(EmbeddingSpace space, List<TextEncoder> encoders) {
    this(space, encoders, encoders);
  }

  /** One encoder as a space of its own. */
  static Composition single(String id, String name, TextEncoder questions, TextEncoder passages) {
    Part part = new Part(name, questions.dimensions(), 1, true);
    return new Composition(
        new EmbeddingSpace(id, List.of(part)), List.of(questions), List.of(passages));
  }

  float[] question(String text) {
    return joined(text, questions, space.parts());
  }

  float[] passage(String text) {
    List<TextEncoder> encoders = new ArrayList<>();
    List<Part> parts = space.parts().stream().filter(Part::passages).toList();
    for (int i = 0; i < passages.size(); i++) {
      if (space.parts().get(i).passages()) {
        encoders.add(passages.get(i));
      }
    }
    return joined(text, encoders, parts);
  }

  private static float[] joined(String text, List<TextEncoder> encoders, List<Part> parts) {
    float[] whole = new float[parts.stream().mapToInt(Part::dimensions).sum()];
    double all = parts.stream().mapToDouble(Part::weight).sum();
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      float[] part = encoders.get(i).encode(text);
      Vectors.scale(part, Math.sqrt(parts.get(i).weight() / all));
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }
}
