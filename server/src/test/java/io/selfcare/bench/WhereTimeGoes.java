package io.selfcare.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples what the server does while it serves: which part is on the processor, and how long it
 * waits for the database. Stacks must be recorded deep enough to show the filter in front.
 */
final class WhereTimeGoes {
  private static final Duration PERIOD = Duration.ofMillis(2);
  private static final double MICROS = 1e3;
  private static final int MOST_SHOWN = 20;

  private static final String MODEL = "ai.onnxruntime";

  /** Beginnings of class names, the innermost frame that is known decides. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(MODEL, "embedding");
    PARTS.put("io.selfcare.search.embedding", "embedding");
    PARTS.put("org.apache.lucene", "search");
    PARTS.put("io.selfcare.search", "search");
    PARTS.put("org.postgresql", "database");
    PARTS.put("com.zaxxer", "database");
    PARTS.put("org.jdbi", "database");
    PARTS.put("io.selfcare.platform.db", "database");
    PARTS.put("io.selfcare.answers.learning", "classifier and confidence");
    PARTS.put("com.fasterxml", "JSON");
    PARTS.put("io.selfcare.answers", "answering");
    PARTS.put("io.selfcare", "other features");
    PARTS.put("org.glassfish", "HTTP");
    PARTS.put("org.eclipse.jetty", "HTTP");
  }

  private WhereTimeGoes() {}

  /** Does the work and prints where its time went. */
  static void print(int requests, Callable<?> work) throws Exception {
    Path file = Files.createTempFile("selfcare-answer-cost", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
      recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
      recording.enable("jdk.SocketRead").withThreshold(Duration.ZERO).withStackTrace();
      recording.start();
      work.call();
      recording.stop();
      recording.dump(file);
    }
    print(requests, RecordingFile.readAllEvents(file));
    Files.delete(file);
  }

  private static void print(int requests, List<RecordedEvent> events) {
    Map<String, Integer> samples = new LinkedHashMap<>();
    PARTS.values().forEach(part -> samples.put(part, 0));
    Map<String, Integer> methods = new HashMap<>();
    Map<String, Integer> reads = new HashMap<>();
    long waited = 0;
    for (RecordedEvent event : events) {
      RecordedStackTrace stack = event.getStackTrace();
      if (stack == null || !serves(stack)) {
        continue;
      }
      switch (event.getEventType().getName()) {
        case "jdk.SocketRead" -> {
          if (stack.getFrames().stream().anyMatch(WhereTimeGoes::isDriver)) {
            reads.merge(ours(stack), 1, Integer::sum);
            waited += event.getDuration().toNanos();
          }
        }
        case "jdk.ExecutionSample" -> {
          part(stack).ifPresent(part -> samples.merge(part, 1, Integer::sum));
          methods.merge(ours(stack), 1, Integer::sum);
        }
        // A thread in native code may be waiting; a model that computes is not.
        case "jdk.NativeMethodSample" ->
            part(stack)
                .filter(part -> className(stack.getFrames().getFirst()).startsWith(MODEL))
                .ifPresent(part -> samples.merge(part, 1, Integer::sum));
        default -> {
          // Other recordings of this process may have asked for other events.
        }
      }
    }
    int all = Math.max(1, sum(samples));
    System.out.printf("on the processor, %d samples:", all);
    samples.forEach((part, count) -> System.out.printf(" %s %.0f %%", part, 100.0 * count / all));
    System.out.print("\nin our methods and what they call:");
    mostFirst(methods)
        .forEach(e -> System.out.printf(" %s %.1f %%", e.getKey(), 100.0 * e.getValue() / all));
    System.out.printf(
        "%nwaiting for the database: %.0f µs of each answer, in %.1f reads:",
        waited / MICROS / requests, (double) sum(reads) / requests);
    mostFirst(reads)
        .forEach(e -> System.out.printf(" %s %.1f", e.getKey(), (double) e.getValue() / requests));
    System.out.println();
  }

  private static Stream<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_SHOWN);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isDriver(RecordedFrame frame) {
    return className(frame).startsWith("org.postgresql.");
  }

  /** The innermost method of ours. */
  private static String ours(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .map(RecordedFrame::getMethod)
        .filter(method -> method.getType().getName().startsWith("io.selfcare."))
        .map(method -> lastPart(method.getType().getName()) + "." + method.getName())
        .findFirst()
        .orElse("other");
  }

  private static String lastPart(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static boolean serves(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .anyMatch(frame -> className(frame).equals(ServedTimes.class.getName()));
  }

  private static Optional<String> part(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .map(WhereTimeGoes::className)
        .flatMap(WhereTimeGoes::partOf)
        .findFirst();
  }

  private static Stream<String> partOf(String name) {
    return PARTS.entrySet().stream()
        .filter(part -> name.startsWith(part.getKey() + "."))
        .map(Map.Entry::getValue)
        .limit(1);
  }

  private static String className(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }
}
