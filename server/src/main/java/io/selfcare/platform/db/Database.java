package io.selfcare.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The prepared PostgreSQL: migrated, with one pool per role. */
public final class Database implements AutoCloseable {
  private static final String CONNECT_SECONDS = "2";

  private final HikariDataSource app;
  private final HikariDataSource system;

  private Database(HikariDataSource app, HikariDataSource system) {
    this.app = app;
    this.system = system;
  }

  /**
   * Makes the roles, migrates and opens the pools.
   *
   * @param ownerUrl JDBC URL of the role that owns the tables
   * @throws IllegalStateException when the database cannot be prepared; the message says why
   */
  public static Database open(String ownerUrl, DatabaseConfiguration configuration) {
    Roles roles = new Roles(ownerUrl);
    try {
      roles.create();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "PostgreSQL refused to prepare the server's roles (database.url needs a role that may"
              + " create roles and tables): "
              + e.getMessage(),
          e);
    }
    Flyway.configure()
        .dataSource(ownerUrl, null, null)
        .failOnMissingLocations(true)
        .load()
        .migrate();
    return new Database(
        pool(ownerUrl, roles, Roles.APP, configuration.poolSize(), configuration),
        pool(ownerUrl, roles, Roles.SYSTEM, configuration.systemPoolSize(), configuration));
  }

  private static HikariDataSource pool(
      String url, Roles roles, String role, int size, DatabaseConfiguration configuration) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName(role);
    pool.setJdbcUrl(withoutCredentials(url));
    pool.setUsername(role);
    pool.setPassword(roles.password(role));
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(Math.min(2, size));
    pool.setConnectionTimeout(configuration.poolTimeout().toMilliseconds());
    pool.setValidationTimeout(Math.min(1000, configuration.poolTimeout().toMilliseconds()));
    // Without these a frozen database holds request threads for ever; the driver reads texts only.
    pool.addDataSourceProperty(
        "socketTimeout", Long.toString(configuration.socketTimeout().toSeconds()));
    pool.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
    pool.addDataSourceProperty("loginTimeout", CONNECT_SECONDS);
    pool.addDataSourceProperty("ApplicationName", role);
    return new HikariDataSource(pool);
  }

  private static String withoutCredentials(String url) {
    return url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
  }

  public Jdbi app() {
    return jdbi(app);
  }

  public Jdbi system() {
    return jdbi(system);
  }

  /** The system role's connections, for libraries that take a DataSource. */
  public HikariDataSource systemDataSource() {
    return system;
  }

  private static Jdbi jdbi(HikariDataSource source) {
    return Jdbi.create(source)
        .installPlugin(new PostgresPlugin())
        .installPlugin(new Jackson2Plugin());
  }

  @Override
  public void close() {
    app.close();
    system.close();
  }
}
