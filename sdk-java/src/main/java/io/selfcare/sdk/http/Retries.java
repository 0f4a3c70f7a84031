package io.selfcare.sdk.http;

import io.selfcare.sdk.errors.ProblemException;
import io.selfcare.sdk.model.ErrorCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Decides whether an attempt that failed is repeated, and when: after the time the server names, or
 * else after a time that doubles with every attempt and is partly random, so that many clients do
 * not come back at once. Safe to share between threads.
 */
public final class Retries {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(8);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofSeconds(60);
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final int maximum;
  private final Timekeeper timekeeper;
  private final RandomGenerator random;

  /** At most this many attempts after the first one. */
  public Retries(int maximum, Timekeeper timekeeper, RandomGenerator random) {
    if (maximum < 0 || maximum > 10) {
      throw new IllegalArgumentException(
          "The number of retries must be between 0 and 10, not " + maximum);
    }
    this.maximum = maximum;
    this.timekeeper = timekeeper;
    this.random = random;
  }

  /** The wait before the next attempt after no response came; empty when there is none. */
  Optional<Duration> afterSilence(ApiRequest request, int attempt) {
    return attempt < maximum && repeatable(request)
        ? Optional.of(backoff(attempt))
        : Optional.empty();
  }

  /** The wait before the next attempt after this refusal; empty when there is none. */
  Optional<Duration> afterProblem(ApiRequest request, int attempt, ProblemException problem) {
    boolean passing =
        PASSING.contains(problem.status())
            || problem.code() == ErrorCode.IDEMPOTENCY_KEY_IN_PROGRESS;
    // What was turned away by a limit was not carried out: even a PATCH may be repeated.
    boolean harmless = problem.status() == 429 || repeatable(request);
    Duration wait = problem.retryAfter().orElseGet(() -> backoff(attempt));
    boolean worthwhile = wait.compareTo(LONGEST_ASKED_FOR) <= 0;
    return attempt < maximum && passing && harmless && worthwhile
        ? Optional.of(wait)
        : Optional.empty();
  }

  /** The {@code Retry-After} of a response, in seconds or as a date. */
  Optional<Duration> retryAfter(String header) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
    } catch (NumberFormatException notSeconds) {
      return until(header);
    }
  }

  void sleep(Duration duration) throws InterruptedException {
    timekeeper.sleep(duration);
  }

  private Optional<Duration> until(String date) {
    try {
      Duration wait =
          Duration.between(
              timekeeper.now(),
              ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }

  private static boolean repeatable(ApiRequest request) {
    return IDEMPOTENT.contains(request.method())
        || request.headers().containsKey(Caller.IDEMPOTENCY_KEY);
  }

  private Duration backoff(int attempt) {
    long full = Math.min(LONGEST.toMillis(), FIRST.toMillis() << attempt);
    return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
  }
}
