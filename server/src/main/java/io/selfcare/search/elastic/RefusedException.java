package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Elasticsearch answered that it will not do what it was asked for. */
final class RefusedException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /** What may work a moment later: too many requests, or no shard that could take it. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final int status;
  private final String type;

  RefusedException(ElasticsearchException refused) {
    this(
        refused.status(),
        String.valueOf(refused.error().type()),
        String.valueOf(refused.getMessage()));
  }

  RefusedException(int status, String type, String message) {
    super(new IOException(message));
    this.status = status;
    this.type = type;
  }

  static boolean isPassing(int status) {
    return PASSING.contains(status);
  }

  boolean isPassing() {
    return isPassing(status);
  }

  /** There is no such index. */
  boolean isMissingIndex() {
    return type.equals("index_not_found_exception");
  }

  /** Somebody else has made it meanwhile. */
  boolean isThereAlready() {
    return type.equals("resource_already_exists_exception");
  }
}
