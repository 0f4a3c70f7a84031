package io.selfcare.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends requests at fixed times, whether or not the earlier ones have been answered, and counts
 * their latency from when they should have been sent: a server that stops for a second is charged
 * for every request of that second.
 */
final class OpenLoad implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_UNDER_WAY = 2000;
  private static final long MOST_MICROS = TimeUnit.SECONDS.toMicros(60);
  private static final int DIGITS = 3;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI uri;
  private final String key;
  private final IntFunction<String> bodies;
  private final AtomicInteger sent = new AtomicInteger();

  /**
   * @param bodies what is posted, by the number of the request; counted on from step to step
   */
  OpenLoad(URI uri, String key, IntFunction<String> bodies) {
    this.uri = uri;
    this.key = key;
    this.bodies = bodies;
  }

  /** Sends them all and waits until they are answered, or will not be. */
  LoadStep run(Arrivals arrivals) {
    Histogram micros = new ConcurrentHistogram(MOST_MICROS, DIGITS);
    AtomicInteger errors = new AtomicInteger();
    AtomicInteger underWay = new AtomicInteger();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long after : arrivals.nanos()) {
        long intended = start + after;
        waitUntil(intended);
        if (underWay.incrementAndGet() > MOST_UNDER_WAY) {
          underWay.decrementAndGet();
          errors.incrementAndGet();
          continue;
        }
        String body = bodies.apply(sent.getAndIncrement());
        threads.execute(
            () -> {
              if (!answered(body)) {
                errors.incrementAndGet();
              }
              underWay.decrementAndGet();
              long took = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - intended);
              micros.recordValue(Math.min(took, MOST_MICROS));
            });
      }
    }
    return new LoadStep(arrivals.perSecond(), arrivals.count(), errors.get(), micros);
  }

  private boolean answered(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      return response.statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void waitUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
