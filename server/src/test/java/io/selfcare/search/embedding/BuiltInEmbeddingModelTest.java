package io.selfcare.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.UnderstandingConfiguration.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BuiltInEmbeddingModelTest extends EmbeddingModelContract {
  private static final EmbeddingModel MODEL =
      EmbeddingModels.of(new UnderstandingConfiguration(Kind.BUILT_IN, null, null));

  @AfterAll
  static void close() {
    MODEL.close();
  }

  @Override
  EmbeddingModel model() {
    return MODEL;
  }

  @Test
  void knowsRegionsOfItsLanguagesAndNoOthers() {
    assertThat(MODEL.space("en-GB")).isEqualTo(MODEL.space("en")).isPresent();
    assertThat(MODEL.space("fr-CA")).isEqualTo(MODEL.space("fr")).isPresent();
    assertThat(MODEL.space("ja")).isEmpty();
    assertThat(MODEL.space("en").orElseThrow().id())
        .isNotEqualTo(MODEL.space("fr").orElseThrow().id());
  }
}
