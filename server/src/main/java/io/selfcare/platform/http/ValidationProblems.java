package io.selfcare.platform.http;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes violations from Jersey's own mapper, which answers without a body. */
public final class ValidationProblems implements ExceptionMapper<ValidationException> {
  private final ProblemMapper problems;

  public ValidationProblems(ProblemMapper problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(ValidationException failure) {
    return problems.toResponse(failure);
  }
}
