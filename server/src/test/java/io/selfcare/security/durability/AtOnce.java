package io.selfcare.security.durability;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same many times at the same moment. */
final class AtOnce {
  private AtOnce() {}

  /** What each of them came to. */
  static <T> List<T> times(int times, Callable<T> action) throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          IntStream.range(0, times)
              .mapToObj(
                  each ->
                      threads.submit(
                          () -> {
                            gate.await();
                            return action.call();
                          }))
              .toList();
      gate.countDown();
      return running.stream().map(AtOnce::get).toList();
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
