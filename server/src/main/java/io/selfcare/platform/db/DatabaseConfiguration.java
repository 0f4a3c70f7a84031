package io.selfcare.platform.db;

import io.dropwizard.util.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Where the record is kept.
 *
 * @param url JDBC URL of a PostgreSQL 15 or newer with the credentials of a role that may create
 *     roles and tables, e.g. {@code jdbc:postgresql://db/selfcare?user=…&password=…}; empty: the
 *     server starts its own PostgreSQL in the data directory
 * @param poolSize connections for requests
 * @param systemPoolSize connections for work across tenants
 * @param poolTimeout how long a request waits for a connection before it is a 503
 * @param socketTimeout after how long a silent database counts as down
 */
public record DatabaseConfiguration(
    @Nullable String url,
    @Min(1) @Max(500) int poolSize,
    @Min(1) @Max(100) int systemPoolSize,
    Duration poolTimeout,
    Duration socketTimeout) {

  /** True when the server runs its own PostgreSQL. */
  public boolean embedded() {
    return url == null || url.isBlank();
  }
}
