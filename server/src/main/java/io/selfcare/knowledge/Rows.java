package io.selfcare.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the column types that knowledge's tables share. */
public final class Rows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNIQUE = "23505";
  private static final String DEADLOCK = "40P01";
  private static final String REFERENCE = "23503";

  private Rows() {}

  public static List<String> strings(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }

  public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }

  /** A time that may be absent. */
  public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** A JSON object of texts. */
  public static Map<String, String> names(ResultSet row, String column) throws SQLException {
    try {
      return JSON.readValue(row.getString(column), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a statement failed because something else has the same unique key. */
  public static boolean notUnique(Throwable failure) {
    return hasState(failure, UNIQUE);
  }

  /** Whether a statement failed because two transactions waited for each other. */
  public static boolean deadlock(Throwable failure) {
    return hasState(failure, DEADLOCK);
  }

  /** Whether a statement failed because what it refers to is not there, or is referred to. */
  public static boolean brokenReference(Throwable failure) {
    return hasState(failure, REFERENCE);
  }

  private static boolean hasState(Throwable failure, String state) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
