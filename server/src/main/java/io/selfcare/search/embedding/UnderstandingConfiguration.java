package io.selfcare.search.embedding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.util.Duration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which model makes vectors of texts.
 *
 * @param model the kind of model
 * @param folder that of the model's files, for {@link Kind#FOLDER}
 * @param endpoint where to ask, for {@link Kind#HTTP}
 */
public record UnderstandingConfiguration(
    @NotNull Kind model, @Nullable String folder, @Valid @Nullable Endpoint endpoint) {

  /** Where a model comes from. */
  public enum Kind {
    /** None: search by words alone. */
    @JsonProperty("none")
    NONE,
    /** English and French, small and fast. */
    @JsonProperty("built-in")
    BUILT_IN,
    /** The same with a larger encoder: somewhat better, several times slower. */
    @JsonProperty("built-in-large")
    BUILT_IN_LARGE,
    /** A sentence transformer of the operator, for all languages. */
    @JsonProperty("folder")
    FOLDER,
    /** A service that speaks the embeddings API which OpenAI made common, for all languages. */
    @JsonProperty("http")
    HTTP
  }

  /**
   * A service of embeddings.
   *
   * @param url the base, to which {@code /embeddings} is added
   * @param key sent as bearer token; absent: none is sent
   * @param model the name of the model there
   * @param dimensions the length of its vectors
   * @param timeout how long one request may take
   * @param batch how many texts one request may have
   */
  public record Endpoint(
      @NotNull String url,
      @Nullable String key,
      @NotNull String model,
      @Min(2) @Max(8192) int dimensions,
      @NotNull Duration timeout,
      @Min(1) @Max(2048) int batch) {}
}
