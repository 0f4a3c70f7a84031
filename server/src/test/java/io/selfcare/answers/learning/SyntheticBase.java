package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.QuantizedVector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Articles with words and a direction of their own; phrasings near it, always the same. */
final class SyntheticBase {
  static final EmbeddingSpace SPACE =
      new EmbeddingSpace(
          "synthetic-1",
          List.of(
              new EmbeddingSpace.Part("first", 48, 0.7, true),
              new EmbeddingSpace.Part("second", 16, 0.3, true)));
  private static final List<String> COMMON =
      List.of("how", "do", "i", "change", "my", "please", "where", "can", "find", "the", "a");
  private static final double NOISE = 0.9;
  private static final int OWN_WORDS = 6;

  private SyntheticBase() {}

  static ArticleId article(int number) {
    return new ArticleId(new UUID(7, number));
  }

  static List<Phrasing> phrasings(int articles, int each) {
    List<Phrasing> phrasings = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      for (int i = 0; i < each; i++) {
        phrasings.add(new Phrasing(article(article), text(article, i), vector(article, i)));
      }
    }
    return phrasings;
  }

  static String text(int article, int number) {
    SplittableRandom random = new SplittableRandom(article * 1_000L + number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      boolean own = i % 3 == 2;
      text.append(
              own
                  ? "w" + article + "x" + random.nextInt(OWN_WORDS)
                  : COMMON.get(random.nextInt(COMMON.size())))
          .append(' ');
    }
    return text.toString().strip();
  }

  static byte[] vector(int article, int number) {
    SplittableRandom centre = new SplittableRandom(article + 500L);
    SplittableRandom noise = new SplittableRandom(article * 1_000L + number);
    float[] vector = new float[SPACE.dimensions()];
    int from = 0;
    for (EmbeddingSpace.Part part : SPACE.parts()) {
      double squares = 0;
      for (int i = from; i < from + part.dimensions(); i++) {
        vector[i] = (float) (centre.nextDouble(-1, 1) + NOISE * noise.nextDouble(-1, 1));
        squares += vector[i] * vector[i];
      }
      for (int i = from; i < from + part.dimensions(); i++) {
        vector[i] *= (float) Math.sqrt(part.weight() / squares);
      }
      from += part.dimensions();
    }
    return QuantizedVector.of(vector);
  }
}
