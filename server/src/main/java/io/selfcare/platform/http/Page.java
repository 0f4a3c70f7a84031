package io.selfcare.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor null on the last page
 */
public record Page<T>(List<T> data, @Nullable String nextCursor) {
  public Page {
    data = List.copyOf(data);
  }

  public boolean hasMore() {
    return nextCursor != null;
  }

  /** The same page of other things. */
  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(data.stream().map(mapping).toList(), nextCursor);
  }
}
