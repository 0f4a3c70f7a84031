package io.selfcare.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and where the next one starts. {@link Paging} walks through all of them.
 *
 * @param <T> what the list holds
 */
public interface Page<T> {
  /** The entries of this page. */
  List<T> getData();

  /** Whether there is a page after this one. */
  Boolean getHasMore();

  /** To be sent as {@code cursor} to get the next page; null on the last page. */
  @Nullable String getNextCursor();
}
