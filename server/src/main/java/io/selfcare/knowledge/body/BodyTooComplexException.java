package io.selfcare.knowledge.body;

/** The body is text, but its HTML would be out of all proportion. The message is for its author. */
public final class BodyTooComplexException extends BodyRefusedException {
  private static final long serialVersionUID = 1L;

  BodyTooComplexException(String message) {
    super("too_complex", message);
  }
}
