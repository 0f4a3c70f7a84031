package io.selfcare.security.durability;

import io.selfcare.testing.Http;
import io.selfcare.testing.Repository;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, which can be killed. Closing it leaves nothing running. */
final class ServerProcess implements AutoCloseable {
  static final String OPERATOR_KEY = "op_canary_9f2c7e51d8a04b63";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private ServerProcess(Path data, Process process) {
    this.data = data;
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param environment what differs from ops/config/selfcare.yml, by environment variable
   */
  static ServerProcess start(Path data, Map<String, String> environment) {
    ServerProcess server = begin(data, environment);
    if (!Eventually.holds(PATIENCE, () -> server.ready() || !server.process.isAlive())
        || !server.ready()) {
      server.close();
      throw new IllegalStateException("the server did not start: " + server.output());
    }
    return server;
  }

  /** Starts the server without waiting. */
  static ServerProcess begin(Path data, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(StartOptions.quick());
    command.add("io.selfcare.SelfcareApplication");
    command.add("server");
    command.add(Repository.root().resolve("ops/config/selfcare.yml").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).environment().keySet().removeIf(ServerProcess::ours);
    builder.environment().putAll(Map.of("SELFCARE_DATA", data.toString(), "SELFCARE_PORT", "0"));
    builder.environment().putAll(environment);
    try {
      return new ServerProcess(data, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ours(String variable) {
    return variable.startsWith("SELFCARE_");
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(output::add);
    } catch (IOException | UncheckedIOException e) {
      output.add("(the output ended: " + e.getMessage() + ")");
    }
  }

  private boolean ready() {
    return line("ready ").findFirst().isPresent();
  }

  private Stream<String> line(String beginning) {
    return output.stream().filter(line -> line.strip().startsWith(beginning));
  }

  String url() {
    return line("ready ").findFirst().orElseThrow().substring("ready ".length());
  }

  /** The operator key that the server made for itself and printed. */
  String printedOperatorKey() {
    String line = line("operator key").findFirst().orElseThrow();
    return line.substring(line.lastIndexOf(' ') + 1).strip();
  }

  Http http(String key) {
    return new Http(url(), key);
  }

  Http operator() {
    return http(OPERATOR_KEY);
  }

  /** Everything it has said to the terminal. */
  String output() {
    return String.join("\n", output);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  Postmaster postmaster() {
    return Postmaster.of(data);
  }

  /** Ends it as a power cut would. Its PostgreSQL stays behind. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Asks it to stop. */
  void terminate() {
    process.destroy();
  }

  /** Its exit code, or -1 when it runs on after the time given. */
  int exitCode(Duration atMost) throws InterruptedException {
    return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      reader.join();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a process has ended, be it that nobody has reaped it: then it has no command left. */
  static boolean ended(ProcessHandle process) {
    return !process.isAlive() || process.info().command().isEmpty();
  }
}
