package io.selfcare.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times of several things done in turn, in nanoseconds, shown against one of them. */
final class Timings {
  private static final double MICROS = 1e3;

  private final int rounds;
  private final Map<String, long[]> times = new LinkedHashMap<>();

  Timings(int rounds) {
    this.rounds = rounds;
  }

  /** Keeps the time of a round; what comes before round 0 is to warm up. */
  void add(int round, String name, long nanos) {
    if (round >= 0) {
      times.computeIfAbsent(name, n -> new long[rounds])[round] = nanos;
    }
  }

  /** The time below which that share of the rounds lies, in microseconds. */
  double at(String name, double share) {
    long[] sorted = times.getOrDefault(name, new long[1]).clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))] / MICROS;
  }

  /** How many times as long as another it takes, in the middle. */
  double times(String name, String other) {
    return at(name, .5) / at(other, .5);
  }

  void print(String base) {
    System.out.printf("%-36s %9s %9s %9s %8s%n", "", "p50 µs", "p90 µs", "p99 µs", "× floor");
    for (String name : times.keySet()) {
      System.out.printf(
          "%-36s %9.0f %9.0f %9.0f %8.2f%n",
          name, at(name, .5), at(name, .9), at(name, .99), times(name, base));
    }
  }
}
