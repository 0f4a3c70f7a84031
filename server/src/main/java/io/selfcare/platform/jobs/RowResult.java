package io.selfcare.platform.jobs;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of the input.
 *
 * @param row the line, from 1
 * @param action what the row did, null when it was refused or has no choice
 * @param code null when the row succeeded
 * @param remarks what could not be taken over although the row succeeded
 */
public record RowResult(
    long row,
    @Nullable String externalId,
    @Nullable String resourceId,
    @Nullable RowAction action,
    @Nullable ErrorCode code,
    @Nullable String detail,
    List<Violation> errors,
    List<String> remarks) {
  public RowResult {
    errors = List.copyOf(errors);
    remarks = List.copyOf(remarks);
  }

  /** A row that was dealt with. */
  public static RowResult succeeded(
      long row, @Nullable String externalId, @Nullable String resourceId) {
    return new RowResult(row, externalId, resourceId, null, null, null, List.of(), List.of());
  }

  /** A row that was refused, and why. */
  public static RowResult failed(
      long row,
      @Nullable String externalId,
      ErrorCode code,
      String detail,
      List<Violation> errors) {
    return new RowResult(row, externalId, null, null, code, detail, errors, List.of());
  }

  /** The same row with what it did. */
  public RowResult did(RowAction done) {
    return new RowResult(row, externalId, resourceId, done, code, detail, errors, remarks);
  }

  /** The same row with what could not be taken over. */
  public RowResult remarked(List<String> remarks) {
    return new RowResult(row, externalId, resourceId, action, code, detail, errors, remarks);
  }

  public boolean ok() {
    return code == null;
  }
}
