package io.selfcare.platform.jobs;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of the input.
 *
 * @param row the line, from 1
 * @param code null when the row succeeded
 */
public record RowResult(
    long row,
    @Nullable String externalId,
    @Nullable String resourceId,
    @Nullable ErrorCode code,
    @Nullable String detail,
    List<Violation> errors) {
  public RowResult {
    errors = List.copyOf(errors);
  }

  public static RowResult succeeded(
      long row, @Nullable String externalId, @Nullable String resourceId) {
    return new RowResult(row, externalId, resourceId, null, null, List.of());
  }

  public static RowResult failed(
      long row,
      @Nullable String externalId,
      ErrorCode code,
      String detail,
      List<Violation> errors) {
    return new RowResult(row, externalId, null, code, detail, errors);
  }

  public boolean ok() {
    return code == null;
  }
}
