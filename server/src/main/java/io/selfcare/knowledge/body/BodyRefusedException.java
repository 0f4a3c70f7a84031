package io.selfcare.knowledge.body;

import java.util.Objects;

/** The body cannot be shown as it was written. The message tells its author what to do. */
public class BodyRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public BodyRefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The rule that it breaks, for programs. */
  public final String code() {
    return code;
  }

  @Override
  public final String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
