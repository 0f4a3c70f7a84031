package io.selfcare.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.UnderstandingConfiguration.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEmbeddingModelTest extends EmbeddingModelContract {
  @TempDir private static Path folder;
  private static EmbeddingModel model;

  @BeforeAll
  static void layOutAModel() throws IOException {
    copy("/all-minilm-l6-v2-q.onnx", "model.onnx");
    copy("/all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");
    Files.createDirectory(folder.resolve("1_Pooling"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_mean_tokens\": true}");
    model = of(folder);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Override
  EmbeddingModel model() {
    return model;
  }

  @Test
  void readsAllLanguagesInOneSpaceNamedByItsFiles() {
    assertThat(model.space("fr")).isEqualTo(model.space("en"));
    assertThat(model.space("en").orElseThrow().id()).matches("folder-[0-9a-f]{16}");
  }

  @Test
  void aFolderWithoutAModelIsSaidToBeOne(@TempDir Path empty) {
    try (EmbeddingModel none = of(empty)) {
      assertThatThrownBy(() -> none.space("en"))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("model.onnx");
    }
  }

  private static EmbeddingModel of(Path folder) {
    return EmbeddingModels.of(new UnderstandingConfiguration(Kind.FOLDER, folder.toString(), null));
  }

  private static void copy(String resource, String name) throws IOException {
    try (InputStream in = FolderEmbeddingModelTest.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in), folder.resolve(name));
    }
  }
}
