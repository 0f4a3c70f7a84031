package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.UnderstandingConfiguration.Endpoint;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the model that the operator chose. */
public final class EmbeddingModels {
  private EmbeddingModels() {}

  /** The model of a configuration; its files are read in the background. */
  public static EmbeddingModel of(UnderstandingConfiguration configuration) {
    return switch (configuration.model()) {
      case NONE -> new NoEmbeddingModel();
      case BUILT_IN -> local(new BuiltInLanguages(BundledModel.MINILM));
      case BUILT_IN_LARGE -> local(new BuiltInLanguages(BundledModel.BGE_SMALL));
      case FOLDER -> local(new FolderLanguages(Path.of(wanted(configuration.folder(), "folder"))));
      case HTTP -> {
        Endpoint endpoint = Objects.requireNonNull(configuration.endpoint());
        wanted(endpoint.url(), "endpoint.url");
        wanted(endpoint.model(), "endpoint.model");
        yield new CachedEmbeddingModel(new HttpEmbeddingModel(endpoint));
      }
    };
  }

  private static EmbeddingModel local(LocalEmbeddingModel.Languages languages) {
    return new CachedEmbeddingModel(new LocalEmbeddingModel(languages));
  }

  private static String wanted(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "This model needs understanding." + name + " in the configuration: set it.");
    }
    return value;
  }
}
