package io.selfcare.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of one space. A transaction can begin with one: sent together with its opening, it costs
 * no round trip of its own.
 *
 * @param sql one query with named parameters; {@code :space} is the space of the transaction
 * @param values the other parameters by name
 * @param row makes something of each row
 */
public record TenantQuery<R>(
    String sql, Map<String, ? extends @Nullable Object> values, RowReader<R> row) {

  /** The same query, of whose rows something else is made. */
  public <S> TenantQuery<S> map(Function<R, S> other) {
    return new TenantQuery<>(sql, values, found -> other.apply(row.read(found)));
  }

  /** Reads the row that a result stands on. */
  public interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
  }
}
