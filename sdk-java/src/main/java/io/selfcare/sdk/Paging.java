package io.selfcare.sdk;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks through a list of any length without holding more than one page of it. */
public final class Paging {
  private Paging() {}

  /**
   * All entries of a list. A page is fetched when its first entry is asked for, not earlier; any
   * call may therefore fail with what the list operation fails with.
   *
   * @param list fetches the page that starts at a cursor, or the first one for null, such as {@code
   *     cursor -> client.articles().listArticles(options -> options.tag("lift").cursor(cursor))}
   */
  public static <T> Stream<T> all(Function<@Nullable String, ? extends Page<T>> list) {
    PageIterator<T> entries = new PageIterator<>(list);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false);
  }
}
