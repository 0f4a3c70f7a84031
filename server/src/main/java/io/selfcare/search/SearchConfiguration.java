package io.selfcare.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How searching is done.
 *
 * @param engine what searches
 * @param openIndexes Lucene: spaces whose index is kept open at a time
 * @param elasticsearch used when it is the engine
 */
public record SearchConfiguration(
    @NotNull Engine engine,
    @Min(1) @Max(10_000) int openIndexes,
    @Valid @NotNull ElasticsearchConfiguration elasticsearch) {

  /** What searches. */
  public enum Engine {
    /** In the server's own process, its indexes on this machine. */
    @JsonProperty("lucene")
    LUCENE,
    /** A cluster that every server of an installation shares. */
    @JsonProperty("elasticsearch")
    ELASTICSEARCH
  }

  /** Whether the engine has what it needs. */
  @AssertTrue(message = "the engine elasticsearch needs elasticsearch.urls")
  public boolean isReachable() {
    return engine != Engine.ELASTICSEARCH || !elasticsearch.nodes().isEmpty();
  }
}
