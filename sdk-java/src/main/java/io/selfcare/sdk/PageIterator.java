package io.selfcare.sdk;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes from entry to entry and fetches a page only when the one before is used up. For one thread.
 */
final class PageIterator<T> implements Iterator<T> {
  private final Function<@Nullable String, ? extends Page<T>> list;
  private Iterator<T> entries = Collections.emptyIterator();
  private @Nullable String cursor;
  private boolean finished;

  PageIterator(Function<@Nullable String, ? extends Page<T>> list) {
    this.list = list;
  }

  @Override
  public boolean hasNext() {
    while (!entries.hasNext() && !finished) {
      Page<T> page = list.apply(cursor);
      entries = page.getData().iterator();
      cursor = page.getNextCursor();
      finished = !page.getHasMore() || cursor == null;
    }
    return entries.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return entries.next();
  }
}
