package io.selfcare.sdk.errors;

import org.jspecify.annotations.Nullable;

/** A call did not give what it promises. The subclasses say why. */
public abstract class SelfcareException extends RuntimeException {
  SelfcareException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
