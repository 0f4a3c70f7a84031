package io.selfcare.bench;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What a request costs, against a bare Lucene query over the same articles in the same process: the
 * three are asked in turn, so that they share whatever the machine is doing.
 *
 * <p>Arguments: a file of articles (NDJSON, as for an import) and a file of questions, one a line.
 */
public final class RequestCost {
  private static final int WARM_UP = 500;
  private static final int ROUNDS = 1500;
  private static final double MICROS = 1e3;

  private RequestCost() {}

  public static void main(String[] arguments) throws Exception {
    Path articles = Path.of(arguments[0]);
    List<String> questions = Files.readAllLines(Path.of(arguments[1]));
    try (SelfcareServer server = SelfcareServer.unobserved(Map.of());
        BareLucene lucene =
            new BareLucene(
                Files.createTempDirectory("bare-lucene"), "fr", PeerRun.articles(articles))) {
      Http http = server.tenant().http();
      System.out.println("loading the articles");
      load(http, articles);
      System.out.printf("asking %d times, after %d to warm up%n", ROUNDS, WARM_UP);
      measure(http, lucene, questions);
    }
  }

  private static void load(Http http, Path articles) throws IOException, InterruptedException {
    Reply job =
        http.with("Content-Type", "application/x-ndjson")
            .send(
                "POST",
                "/v1/imports?kind=articles&publish=true",
                BodyPublishers.ofByteArray(Files.readAllBytes(articles)))
            .is(202);
    while (!http.get("/v1/jobs/" + job.at("/id")).at("/status").equals("succeeded")) {
      Thread.sleep(200);
    }
  }

  private static void measure(Http http, BareLucene lucene, List<String> questions)
      throws Exception {
    long[] bare = new long[ROUNDS];
    long[] tenant = new long[ROUNDS];
    long[] answer = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      String question = questions.get(Math.floorMod(i, questions.size()));
      Map<String, Object> body = Map.of("question", question, "locale", "fr");
      long first = time(() -> lucene.ask(question));
      long second = time(() -> http.get("/v1/tenant").is(200));
      long third = time(() -> http.post("/v1/answers", body).is(200));
      if (i >= 0) {
        bare[i] = first;
        tenant[i] = second;
        answer[i] = third;
      }
    }
    System.out.printf("%-16s %10s %10s %10s %8s%n", "", "p50 µs", "p90 µs", "p99 µs", "× bare");
    print("bare Lucene", bare, bare);
    print("GET /v1/tenant", tenant, bare);
    print("POST /v1/answers", answer, bare);
  }

  private static long time(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return System.nanoTime() - start;
  }

  private static void print(String name, long[] times, long[] base) {
    System.out.printf(
        "%-16s %10.0f %10.0f %10.0f %8.1f%n",
        name, at(times, .5), at(times, .9), at(times, .99), at(times, .5) / at(base, .5));
  }

  private static double at(long[] times, double share) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))] / MICROS;
  }
}
