package io.selfcare.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Finds the rate of questions at which a server is saturated and measures it at half of that, for
 * ops/bench/load.
 *
 * <p>Arguments: the address of the server, the locale, a file of questions, one a line, seconds of
 * a step, seconds of the measurement, and the highest rate to try. The key of the tenant is read
 * from the environment: {@code SELFCARE_BENCH_KEY}. Ends with 1 when one request in a hundred is
 * more than four times slower than the middle one, or one failed.
 */
public final class LoadRun {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double FIRST_RATE = 25;

  /** Some thousand questions, until the compiler of the JVM has seen what there is to see. */
  private static final double WARM_UP_RATE = 50;

  private static final double WARM_UP_SECONDS = 120;

  /** At half of saturation, before it is measured: what overload left behind is done by then. */
  private static final double SETTLING_SECONDS = 20;

  private static final double MOST_SPREAD = 4;

  private LoadRun() {}

  public static void main(String[] arguments) throws IOException {
    URI uri = loopback(URI.create(arguments[0] + "/v1/answers"));
    String locale = arguments[1];
    DistinctQuestions questions = DistinctQuestions.in(Path.of(arguments[2]));
    double step = Double.parseDouble(arguments[3]);
    double measurement = Double.parseDouble(arguments[4]);
    double most = Double.parseDouble(arguments[5]);
    LoadStep half;
    try (OpenLoad load =
        new OpenLoad(
            uri,
            System.getenv("SELFCARE_BENCH_KEY"),
            number -> body(questions.at(number), locale))) {
      System.out.printf(
          "%8s %9s %7s %8s %8s %8s %8s %9s%n",
          "per s", "requests", "errors", "p50 ms", "p90", "p99", "p99.9", "p99/p50");
      load.run(Arrivals.of(WARM_UP_RATE, WARM_UP_SECONDS));
      double saturation =
          Saturation.search(
              FIRST_RATE, most, rate -> print(load.run(Arrivals.of(rate, step))).sustained());
      if (saturation == 0) {
        System.err.printf("Not even %.0f per second are sustained.%n", FIRST_RATE);
        System.exit(1);
      }
      System.out.printf("saturated above %.0f per second; half of it:%n", saturation);
      load.run(Arrivals.of(saturation / 2, SETTLING_SECONDS));
      half = print(load.run(Arrivals.of(saturation / 2, measurement)));
    }
    if (half.errors() > 0 || half.spread() > MOST_SPREAD) {
      System.err.printf("More than %.0f times the middle one, or errors.%n", MOST_SPREAD);
      System.exit(1);
    }
  }

  private static URI loopback(URI uri) {
    if (!uri.getHost().equals("127.0.0.1") && !uri.getHost().equals("localhost")) {
      throw new IllegalArgumentException("Load is only put on a server of this machine.");
    }
    return uri;
  }

  private static LoadStep print(LoadStep step) {
    System.out.printf(
        "%8.0f %9d %7d %8.1f %8.1f %8.1f %8.1f %9.1f%n",
        step.perSecond(),
        step.requests(),
        step.errors(),
        step.millis(50),
        step.millis(90),
        step.millis(99),
        step.millis(99.9),
        step.spread());
    return step;
  }

  private static String body(String question, String locale) {
    try {
      return JSON.writeValueAsString(Map.of("question", question, "locale", locale));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
