package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * A client that creates one thing after the other and repeats each request, with its
 * Idempotency-Key, until it is acknowledged.
 */
final class Creator implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Http http;
  private final String path;
  private final String prefix;
  private final Function<String, Map<String, Object>> wish;
  private final Semaphore acknowledged;
  private final List<String> promised = new CopyOnWriteArrayList<>();
  private volatile boolean finishing;

  Creator(
      Http http,
      String path,
      String prefix,
      Function<String, Map<String, Object>> wish,
      Semaphore acknowledged) {
    this.http = http;
    this.path = path;
    this.prefix = prefix;
    this.wish = wish;
    this.acknowledged = acknowledged;
  }

  static Map<String, Object> apiKey(String name) {
    return Map.of("name", name, "kind", "secret", "role", "agent");
  }

  static Map<String, Object> tenant(String name) {
    return Map.of("name", name, "defaultLocale", "fr", "locales", List.of("fr"));
  }

  static Map<String, Object> named(String name) {
    return Map.of("name", name);
  }

  @Override
  public void run() {
    for (int number = 1; !finishing; number++) {
      String name = prefix + "-" + number;
      Http once = http.with("Idempotency-Key", name);
      if (!Eventually.holds(PATIENCE, () -> create(once, name))) {
        return;
      }
    }
  }

  /** False when there was no success, so that nobody knows whether it exists. */
  private boolean create(Http once, String name) {
    try {
      Reply reply = once.post(path, wish.apply(name));
      if (reply.status() == 201) {
        promised.add(name + " " + reply.at("/id"));
        acknowledged.release();
        return true;
      }
      assertThat(reply.status()).as(reply::text).isIn(409, 503);
      return false;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Ends with the creation that is under way. */
  void finish() {
    finishing = true;
  }

  /** Name and id of everything that was acknowledged. */
  List<String> promised() {
    return promised;
  }
}
