package io.selfcare.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every model keeps to, wherever its vectors come from. */
abstract class EmbeddingModelContract {
  private static final List<String> ODD =
      List.of("", " \n", "?!", "zzxqv brrgl", "\uD83D\uDE00", "\u0000\uFFFD", "e\u0301", "漢字");

  abstract EmbeddingModel model();

  /** A locale that the model has a space for. */
  String locale() {
    return "en";
  }

  /** A question, one that means the same in other words, one that does not. */
  List<String> questions() {
    return List.of(
        "How do I reset my password?",
        "I forgot my login secret and need a new one",
        "How do I reset my coffee machine?");
  }

  @Test
  void vectorsHaveTheirSpacesShape() {
    EmbeddingSpace space = model().space(locale()).orElseThrow();
    for (float[] vector : model().questions(locale(), questions())) {
      assertThat(vector).hasSize(space.dimensions());
      assertThat(length(vector)).isCloseTo(1, within(1e-4));
    }
    for (float[] vector : model().passages(locale(), questions())) {
      assertThat(vector).hasSize(space.passageDimensions());
      assertThat(length(vector)).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void theSameTextHasTheSameVectorInAnyCompany() {
    List<float[]> together = model().questions(locale(), questions());
    for (int i = 0; i < together.size(); i++) {
      String text = questions().get(i);
      assertThat(model().questions(locale(), List.of(text)).getFirst()).isEqualTo(together.get(i));
    }
    assertThat(model().passages(locale(), questions()).getLast())
        .isEqualTo(model().passages(locale(), questions().subList(2, 3)).getFirst());
  }

  @Test
  void whoeverChangesAVectorChangesItForNobodyElse() {
    String text = questions().getFirst();
    float[] first = model().questions(locale(), List.of(text)).getFirst();
    float[] kept = first.clone();
    first[0] = 7;
    assertThat(model().questions(locale(), List.of(text)).getFirst()).isEqualTo(kept);
  }

  @Test
  void whatMeansTheSameIsNearer() {
    List<float[]> vectors = model().questions(locale(), questions());
    assertThat(dot(vectors.get(0), vectors.get(1)))
        .isGreaterThan(dot(vectors.get(0), vectors.get(2)));
  }

  @Test
  void oddTextsHaveVectorsToo() {
    EmbeddingSpace space = model().space(locale()).orElseThrow();
    for (float[] vector : model().questions(locale(), ODD)) {
      assertThat(vector).hasSize(space.dimensions()).doesNotContain(Float.NaN);
    }
    for (float[] vector : model().passages(locale(), ODD)) {
      assertThat(vector).hasSize(space.passageDimensions()).doesNotContain(Float.NaN);
    }
    assertThat(model().questions(locale(), List.of())).isEmpty();
  }

  @Test
  void veryLongTextsAreCut() {
    String text = "How do I reset my password? ".repeat(20_000);
    assertThat(length(model().questions(locale(), List.of(text)).getFirst()))
        .isCloseTo(1, within(1e-4));
    assertThat(model().questions(locale(), List.of("x".repeat(200_000))).getFirst())
        .hasSize(model().space(locale()).orElseThrow().dimensions())
        .doesNotContain(Float.NaN);
  }

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    List<float[]> alone = model().passages(locale(), questions());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<float[]>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(() -> model().passages(locale(), questions())));
      }
      for (Future<List<float[]>> result : results) {
        for (int i = 0; i < alone.size(); i++) {
          assertThat(result.get().get(i)).isEqualTo(alone.get(i));
        }
      }
    }
  }

  static double length(float[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
