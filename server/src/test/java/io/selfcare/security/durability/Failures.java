package io.selfcare.security.durability;

import java.util.stream.Stream;

/** The ways in which code that others have written fails: by an exception, or by an error. */
final class Failures {
  private Failures() {}

  static Stream<Throwable> all() {
    return Stream.of(
        new IllegalStateException("a failure on purpose"),
        new StackOverflowError("an error on purpose"));
  }

  /** Throws it, whatever it is. */
  static void raise(Throwable failure) {
    switch (failure) {
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new IllegalStateException(failure);
    }
  }
}
