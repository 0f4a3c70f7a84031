package io.selfcare.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit entries at most, already validated against the spec
 * @param after the position of the last entry of the page before, null for the first page
 * @param binding what the cursor holds for: the space, the operation and its filters
 */
public record PageRequest(int limit, @Nullable String after, String binding) {
  public static final int DEFAULT_LIMIT = 20;

  /**
   * Opens the parameters of a list operation.
   *
   * @param filters everything that selects or orders the list; the cursor holds for the same only
   * @throws ProblemException {@code invalid_cursor}
   */
  public static PageRequest of(
      Call call, @Nullable Integer limit, @Nullable String cursor, @Nullable Object... filters) {
    String binding =
        call.space() + "/" + call.operationId() + "/" + java.util.Arrays.deepToString(filters);
    return new PageRequest(
        limit == null ? DEFAULT_LIMIT : limit,
        cursor == null ? null : PageCursor.open(binding, cursor),
        binding);
  }

  /** One more than the page has: its presence tells that there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  /** Cuts what was fetched to the page. */
  public <T> Page<T> page(List<T> fetched, Function<T, String> position) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, null);
    }
    List<T> data = fetched.subList(0, limit);
    return new Page<>(data, PageCursor.seal(binding, position.apply(data.getLast())));
  }
}
