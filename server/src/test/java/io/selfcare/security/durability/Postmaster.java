package io.selfcare.security.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The embedded PostgreSQL of a data folder, as the operating system sees it. */
final class Postmaster {
  private static final int PORT_LINE = 3;

  private final ProcessHandle process;
  private final int port;
  private List<ProcessHandle> frozen = List.of();

  private Postmaster(ProcessHandle process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The one that runs on the database of this data folder. */
  static Postmaster of(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
      ProcessHandle process =
          ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
      return new Postmaster(process, Integer.parseInt(lines.get(PORT_LINE).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JDBC URL of the role that owns everything. */
  String ownerUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  /** The postmaster with all that it has started. */
  List<ProcessHandle> family() {
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }

  /** Stops the clock of every process of it; connections stay open and silent. */
  void freeze() {
    signal("STOP", List.of(process));
    frozen = family();
    signal("STOP", frozen);
  }

  /** Lets it go on. */
  void thaw() {
    signal("CONT", frozen);
    frozen = List.of();
  }

  /** Ends the postmaster as a crash does; its children notice and end by themselves. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void signal(String name, List<ProcessHandle> processes) {
    String pids =
        processes.stream().map(each -> Long.toString(each.pid())).collect(Collectors.joining(" "));
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pids + " 2>&1").start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
