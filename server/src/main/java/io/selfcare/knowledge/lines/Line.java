package io.selfcare.knowledge.lines;

import io.selfcare.platform.http.ErrorCode;

/** One line of the input; blank ones are none. Its number counts from 1. */
public sealed interface Line {
  long number();

  /** A line that can be read. */
  record Read(long number, LineFields fields) implements Line {}

  /** A line that cannot, and why. */
  record Unreadable(long number, ErrorCode code, String pointer, String reason) implements Line {}
}
