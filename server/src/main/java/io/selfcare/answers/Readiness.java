package io.selfcare.answers;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.SpaceWork;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes ready, once after a start, the spaces that were asked last: their first question then finds
 * an open index, compared with the record, and a configuration in memory. A space that cannot be
 * made ready is left to its first question, which tries again and tells whoever asks.
 */
final class Readiness implements SpaceWork {
  private final Supplier<List<SpaceId>> used;
  private final Consumer<SpaceId> making;
  private @Nullable Queue<SpaceId> left;

  /**
   * @param used the spaces, those asked last first
   * @param making makes one ready
   */
  Readiness(Supplier<List<SpaceId>> used, Consumer<SpaceId> making) {
    this.used = used;
    this.making = making;
  }

  @Override
  public String name() {
    return "readiness";
  }

  @Override
  public List<SpaceId> waiting() {
    if (left == null) {
      left = new ArrayDeque<>(used.get());
    }
    return List.copyOf(left);
  }

  @Override
  public void step(SpaceId space) {
    if (left != null) {
      left.remove(space);
    }
    making.accept(space);
  }
}
