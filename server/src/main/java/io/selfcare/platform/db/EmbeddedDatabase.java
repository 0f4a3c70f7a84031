package io.selfcare.platform.db;

import io.dropwizard.lifecycle.Managed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL that the server starts by itself; its data stays between starts. It never
 * outlives a process that ends in order, and never ends before the requests that need it.
 */
public final class EmbeddedDatabase implements Managed, AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final Thread lastResort = Thread.ofPlatform().unstarted(this::closeQuietly);

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    Runtime.getRuntime().addShutdownHook(lastResort);
  }

  /**
   * Starts PostgreSQL on its directory.
   *
   * @throws UncheckedIOException when it does not start, e.g. another server uses the directory
   */
  public static EmbeddedDatabase open(Path directory) {
    try {
      Files.createDirectories(directory);
      StaleServer.stop(directory);
      return new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(directory)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setServerConfig("max_connections", "120")
              .setServerConfig("shared_buffers", "128MB")
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              // An import fills tables in seconds; plans must not wait a minute for statistics.
              .setServerConfig("autovacuum_naptime", "5s")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("embedded PostgreSQL did not start in " + directory, e);
    }
  }

  /** The owner's JDBC URL, only valid while this process lives. */
  public String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** From here on the server's own stop ends it, after the last request. */
  @Override
  public void start() {
    Runtime.getRuntime().removeShutdownHook(lastResort);
  }

  @Override
  public void stop() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException("embedded PostgreSQL did not stop", e);
    }
  }
}
