package io.selfcare.platform.ids;

/** A text that cannot be an identifier of the expected kind: to a caller it names nothing. */
public final class UnknownIdException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownIdException(String text) {
    super("not an identifier: " + text);
  }
}
