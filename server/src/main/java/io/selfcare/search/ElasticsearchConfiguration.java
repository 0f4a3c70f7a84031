package io.selfcare.search;

import io.dropwizard.util.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Elasticsearch to search with.
 *
 * @param urls of its nodes, e.g. {@code https://search.example:9200}, with commas between them
 * @param apiKey as Elasticsearch encodes it; empty: user and password, or neither
 * @param caFile certificates in PEM form that are trusted; empty: those of the Java runtime
 * @param prefix what the names of the indexes begin with
 * @param shards over how many shards the spaces are spread; a space is always on one
 * @param replicas copies of each shard
 * @param connectTimeout after how long a node that does not take the connection counts as down
 * @param searchTimeout after how long a node that does not answer a question counts as down
 * @param writeTimeout after how long a change that is not confirmed counts as failed
 */
public record ElasticsearchConfiguration(
    @NotNull String urls,
    @Nullable String apiKey,
    @Nullable String user,
    @Nullable String password,
    @Nullable String caFile,
    @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{0,40}") String prefix,
    @Min(1) @Max(1024) int shards,
    @Min(0) @Max(10) int replicas,
    @NotNull Duration connectTimeout,
    @NotNull Duration searchTimeout,
    @NotNull Duration writeTimeout) {

  /** The addresses of the nodes, one by one. */
  public List<String> nodes() {
    return Arrays.stream(urls.split(",")).map(String::strip).filter(u -> !u.isEmpty()).toList();
  }
}
