package io.selfcare.search.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Something that takes a while to read: begun at once beside the start, waited for at first use.
 */
final class Later<T> {
  private final FutureTask<T> task;

  private Later(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Later<T> begin(String name, Callable<T> reading) {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread.ofPlatform().daemon().name(name).start(task);
    return new Later<>(task);
  }

  /**
   * What was read.
   *
   * @throws UncheckedIOException when it cannot be had, also for want of a native library
   */
  T get() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          "The model cannot be read: " + e.getMessage(), new IOException(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException("Interrupted while the model was read.", new IOException(e));
    }
  }

  /** What was read, unless it is not there (yet). */
  Optional<T> ifThere() {
    return task.state() == Future.State.SUCCESS ? Optional.of(task.resultNow()) : Optional.empty();
  }
}
