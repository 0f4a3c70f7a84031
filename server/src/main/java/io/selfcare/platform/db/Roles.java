package io.selfcare.platform.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.Driver;

/**
 * The two roles the server works under. Their passwords follow from the owner's credentials, so one
 * JDBC URL is the whole configuration and every node derives the same.
 */
final class Roles {
  static final String APP = "selfcare_app";
  static final String SYSTEM = "selfcare_system";

  private final String ownerUrl;
  private final Properties owner;

  Roles(String ownerUrl) {
    this.ownerUrl = ownerUrl;
    this.owner = Driver.parseURL(ownerUrl, new Properties());
    if (owner == null) {
      throw new IllegalArgumentException("database.url is not a PostgreSQL JDBC URL");
    }
  }

  /** Makes the roles when they are absent and sets their passwords. */
  void create() throws SQLException {
    try (Connection connection = DriverManager.getConnection(ownerUrl);
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(72717001)");
      for (String role : new String[] {APP, SYSTEM}) {
        statement.execute(
            """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role %1$s login nosuperuser nocreatedb nocreaterole;
              end if;
            end $$"""
                .formatted(role));
        statement.execute("alter role %s password '%s'".formatted(role, password(role)));
      }
    }
  }

  String password(String role) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      String key = owner.getProperty("user", "") + ":" + owner.getProperty("password", "");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
