package io.selfcare.sdk.errors;

/**
 * No complete response came, also not for the retries that were allowed. The API may have carried
 * out the call.
 */
public final class ConnectionException extends SelfcareException {
  /** Because of this. */
  public ConnectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
