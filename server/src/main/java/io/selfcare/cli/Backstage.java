package io.selfcare.cli;

import io.selfcare.SelfcareConfiguration;
import io.selfcare.platform.db.DataDirectory;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder and the database without a server, for commands that work on them alone. */
final class Backstage implements AutoCloseable {
  private final DataDirectory data;
  private final @Nullable EmbeddedDatabase embedded;
  private final Database database;

  private Backstage(DataDirectory data, @Nullable EmbeddedDatabase embedded, Database database) {
    this.data = data;
    this.embedded = embedded;
    this.database = database;
  }

  /**
   * Opens both; the schema is brought up to date.
   *
   * @throws IllegalStateException when a server runs on the data folder
   */
  static Backstage open(SelfcareConfiguration configuration) {
    DataDirectory data = DataDirectory.open(Path.of(configuration.data()));
    String url = configuration.database().url();
    if (url != null && !configuration.database().embedded()) {
      return new Backstage(data, null, Database.open(url, configuration.database()));
    }
    EmbeddedDatabase embedded = EmbeddedDatabase.open(data.resolve("postgresql"));
    Database database = Database.open(embedded.url(), configuration.database());
    return new Backstage(data, embedded, database);
  }

  DataDirectory data() {
    return data;
  }

  Database database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    database.close();
    if (embedded != null) {
      embedded.close();
    }
    data.close();
  }
}
