package io.selfcare.search;

import io.selfcare.platform.ids.SpaceId;

/**
 * The space's index is missing, damaged or written by another text analysis. The way out is always
 * the same: {@link SearchIndex#create} and replace every article from the record.
 */
public final class IndexNotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexNotReadyException(SpaceId space, Throwable cause) {
    super("The search index of " + space + " has to be built again: " + cause.getMessage(), cause);
  }
}
