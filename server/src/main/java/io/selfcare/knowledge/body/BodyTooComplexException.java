package io.selfcare.knowledge.body;

import java.util.Objects;

/** The body is text, but its HTML would be out of all proportion. The message is for its author. */
public final class BodyTooComplexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooComplexException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
