package io.selfcare.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The embedded PostgreSQL of a running server as one of its roles sees it, past the server. */
public final class OwnerDatabase {
  private static final int PORT_LINE = 3;

  private OwnerDatabase() {}

  /** As the owner of the tables, whom row security does not hold. */
  public static Jdbi of(SelfcareServer server) {
    return as(server, "postgres");
  }

  /** As any role of the database. */
  public static Jdbi as(SelfcareServer server, String role) {
    try {
      List<String> postmaster =
          Files.readAllLines(server.data().resolve("postgresql/postmaster.pid"));
      return Jdbi.create(
              "jdbc:postgresql://127.0.0.1:%s/postgres?user=%s"
                  .formatted(postmaster.get(PORT_LINE).strip(), role))
          .installPlugin(new PostgresPlugin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every table of the server. */
  public static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')")
        .mapTo(String.class)
        .list();
  }
}
