package io.selfcare.search.lucene;

import java.io.IOException;

/** There is no index here that this version of the software can use. */
final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableIndexException(String message) {
    super(message);
  }
}
