package io.selfcare.sdk.errors;

/** The API carried out the call, and its response cannot be read. */
public final class UnreadableResponseException extends SelfcareException {
  /** Because of this. */
  public UnreadableResponseException(String message, Throwable cause) {
    super(message, cause);
  }
}
