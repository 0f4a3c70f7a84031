package io.selfcare.bench;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.EmbeddingModels;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What an answer costs against its floor, one embedding of the question and one bare Lucene query
 * over the same articles, in the same process: they are done in turn, so that they share whatever
 * the machine is doing. No question is asked twice. Beside it what every request costs.
 *
 * <p>Arguments: a file of articles (NDJSON, as for an import), a file of questions, one a line, and
 * their locale. Ends with 1 when in the middle an answer costs the server more than 1.5 times its
 * floor.
 */
public final class AnswerCost {
  private static final int WARM_UP = Integer.getInteger("selfcare.warmUp", 8000);
  private static final int ROUNDS = Integer.getInteger("selfcare.rounds", 2000);
  private static final double MOST_TIMES = 1.5;
  private static final long POLL_NANOS = 200_000_000;
  private static final long PATIENCE_NANOS = 1_800_000_000_000L;

  private static final String TENANT = "/v1/tenant";
  private static final String ANSWERS = "/v1/answers";
  private static final String FLOOR = "floor: embedding and query";
  private static final String ANSWER = "POST /v1/answers, in the server";

  private final ServedTimes served;
  private final AnswerFloor floor;
  private final DistinctQuestions questions;
  private final Http http;

  private AnswerCost(
      Http http, ServedTimes served, AnswerFloor floor, DistinctQuestions questions) {
    this.served = served;
    this.floor = floor;
    this.questions = questions;
    this.http = http;
  }

  public static void main(String[] arguments) throws Exception {
    Path articles = Path.of(arguments[0]);
    String locale = arguments[2];
    ServedTimes served = new ServedTimes();
    boolean cheap;
    try (SelfcareServer server = SelfcareServer.behind(served, Map.of());
        EmbeddingModel model = EmbeddingModels.of(server.configuration().understanding());
        BareLucene lucene =
            new BareLucene(
                Files.createTempDirectory("bare-lucene"),
                locale,
                false,
                PeerRun.articles(articles))) {
      AnswerFloor floor = new AnswerFloor(model, lucene, locale);
      DistinctQuestions questions = DistinctQuestions.in(Path.of(arguments[1]));
      AnswerCost cost = new AnswerCost(server.tenant().http(), served, floor, questions);
      cost.load(articles);
      cheap = cost.measure();
      cost.profile();
    }
    System.exit(cheap ? 0 : 1);
  }

  private void load(Path articles) throws IOException, TimeoutException {
    System.out.println("loading the articles");
    Reply job =
        http.with("Content-Type", "application/x-ndjson")
            .send(
                "POST",
                "/v1/imports?kind=articles&publish=true",
                BodyPublishers.ofByteArray(Files.readAllBytes(articles)))
            .is(202);
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!http.get("/v1/jobs/" + job.at("/id")).at("/status").equals("succeeded")) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("the import has not succeeded");
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    if (floor.model().space(floor.locale()).isEmpty()) {
      throw new IllegalStateException("there is no model for " + floor.locale());
    }
  }

  private boolean measure() throws IOException, InterruptedException {
    System.out.printf("asking %d times, after %d to warm up%n", ROUNDS, WARM_UP);
    Timings timings = new Timings(ROUNDS);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      String question = questions.at(round + WARM_UP);
      AnswerFloor.Times bare = floor.ask(question);
      timings.add(round, "embedding of the question", bare.embedding());
      timings.add(round, "bare Lucene query", bare.query());
      timings.add(round, FLOOR, bare.sum());
      timings.add(round, "GET /v1/tenant, seen by the client", time(() -> http.get(TENANT)));
      timings.add(round, "GET /v1/tenant, in the server", served.take(TENANT));
      timings.add(round, "POST /v1/answers, seen by the client", time(() -> ask(question)));
      timings.add(round, ANSWER, served.take(ANSWERS));
    }
    timings.print(FLOOR);
    double times = timings.times(ANSWER, FLOOR);
    if (times > MOST_TIMES) {
      System.err.printf("An answer costs %.2f times its floor, at most %.1f.%n", times, MOST_TIMES);
    }
    return times <= MOST_TIMES;
  }

  private void profile() throws Exception {
    WhereTimeGoes.print(
        ROUNDS,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            ask(questions.at(WARM_UP + ROUNDS + round));
          }
          return ROUNDS;
        });
  }

  private Reply ask(String question) {
    return http.post(ANSWERS, Map.of("question", question, "locale", floor.locale())).is(200);
  }

  private static long time(Supplier<Reply> request) {
    long started = System.nanoTime();
    request.get().is(200);
    return System.nanoTime() - started;
  }
}
