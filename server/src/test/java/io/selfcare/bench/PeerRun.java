package io.selfcare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a peer on one set for ops/bench/quality.
 *
 * <p>Arguments: {@code lucene}, {@code lucene-boosted} or {@code tock}, the locale, and a folder
 * with {@code articles.ndjson} and {@code questions.txt}, one a line. Writes {@code outcomes.json}
 * there: the seconds to get ready and, for each question, the ids named, the score of the first and
 * how many milliseconds it took.
 */
public final class PeerRun {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double MILLIS = 1e6;
  private static final double SECONDS = 1e9;

  private PeerRun() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[2]);
    List<Peer.Article> articles = articles(folder.resolve("articles.ndjson"));
    List<String> questions = Files.readAllLines(folder.resolve("questions.txt"));
    long started = System.nanoTime();
    try (Peer peer = peer(arguments[0], arguments[1], folder, articles)) {
      double seconds = (System.nanoTime() - started) / SECONDS;
      List<Outcome> outcomes = new ArrayList<>();
      for (String question : questions) {
        outcomes.add(ask(peer, question));
      }
      JSON.writeValue(
          folder.resolve("outcomes.json").toFile(),
          Map.of("seconds", seconds, "outcomes", outcomes));
    }
  }

  /** The articles of a file as an import takes it. */
  static List<Peer.Article> articles(Path file) throws IOException {
    List<Peer.Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      articles.add(
          new Peer.Article(
              article.path("externalId").asText(),
              article.path("title").asText(),
              article.path("variants").valueStream().map(JsonNode::asText).toList(),
              article.path("body").asText()));
    }
    return articles;
  }

  private static Peer peer(String name, String locale, Path folder, List<Peer.Article> articles)
      throws IOException {
    return switch (name) {
      case "lucene" -> new BareLucene(folder.resolve("index"), locale, false, articles);
      case "lucene-boosted" -> new BareLucene(folder.resolve("index"), locale, true, articles);
      case "tock" -> new TockRecipe(articles);
      default -> throw new IllegalArgumentException("there is no peer " + name);
    };
  }

  private static Outcome ask(Peer peer, String question) throws IOException {
    long started = System.nanoTime();
    List<Peer.Named> named = peer.ask(question);
    double millis = (System.nanoTime() - started) / MILLIS;
    return new Outcome(
        named.stream().map(Peer.Named::id).toList(),
        named.isEmpty() ? 0 : named.getFirst().score(),
        millis);
  }

  /** What came of one question. */
  record Outcome(List<String> ranked, double confidence, double millis) {}
}
