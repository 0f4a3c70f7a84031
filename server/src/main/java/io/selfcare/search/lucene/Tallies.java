package io.selfcare.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lends tallies and keeps those that come back: each has a number for every document of an index,
 * and several for every search would be most of what the collector has to clear away.
 */
final class Tallies {
  /** As many as the searches that really run at once need; of a million documents 4 MB each. */
  private static final int MOST = 7 * Runtime.getRuntime().availableProcessors();

  private final Queue<Tally> free = new ArrayBlockingQueue<>(MOST);

  /**
   * For one search.
   *
   * @param documents how many the index has
   */
  Lent lend(int documents) {
    return new Lent(documents);
  }

  /** The tallies of one search; nobody else has them until it is closed. */
  final class Lent implements AutoCloseable {
    private final int documents;
    private final List<Tally> tallies = new ArrayList<>();

    private Lent(int documents) {
      this.documents = documents;
    }

    /** One in which nothing is met. */
    Tally next() {
      @Nullable Tally kept = free.poll();
      Tally tally = kept == null || kept.room() < documents ? new Tally(documents) : kept;
      tallies.add(tally);
      return tally;
    }

    @Override
    public void close() {
      for (Tally tally : tallies) {
        tally.clear();
        free.offer(tally);
      }
      tallies.clear();
    }
  }
}
