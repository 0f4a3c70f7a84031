package io.selfcare.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A real Elasticsearch on this machine, from the distribution that the build unpacks. Started with
 * the first test that needs it and stopped by its process id when the tests end. It can be frozen,
 * killed and started again on the same data.
 */
public final class ElasticNode {
  private static final Path DISTRIBUTION =
      Repository.root().resolve("server/target/elasticsearch").toAbsolutePath();
  private static final int NOBODY = 65534;
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path home;
  private final int httpPort = freePort();
  private final int transportPort = freePort();
  private long pid;

  private ElasticNode() throws IOException, InterruptedException {
    this.home = install();
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    start();
  }

  /** The one node of this test run. */
  public static ElasticNode shared() {
    return Shared.NODE;
  }

  public String url() {
    return "http://127.0.0.1:" + httpPort;
  }

  /** Stops its threads where they are; connections stay open. */
  public void freeze() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void thaw() {
    signal("CONT");
    await("the node to go on", this::isHealthy);
  }

  /** Ends it without a chance to put anything in order. */
  public void kill() {
    signal("KILL");
    await("the node to end", () -> !isAlive());
  }

  /** Starts it on what is there. */
  public void start() {
    try {
      Files.deleteIfExists(pidFile());
      Process launcher =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("logs/console.log").toFile())
              .start();
      await("Elasticsearch to start", () -> ready(launcher));
      pid = Long.parseLong(Files.readString(pidFile()).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean ready(Process launcher) {
    if (!launcher.isAlive()) {
      throw new IllegalStateException("Elasticsearch did not start: " + console());
    }
    return Files.exists(pidFile()) && isHealthy();
  }

  private String console() {
    try {
      return Files.readString(home.resolve("logs/console.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private boolean isHealthy() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
              .timeout(Duration.ofSeconds(3))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private void signal(String name) {
    run(List.of("kill", "-" + name, Long.toString(pid)));
  }

  private void remove() {
    if (isAlive()) {
      signal("KILL");
    }
    run(List.of("rm", "-rf", home.toString()));
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      // It refuses to run as root.
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "env"));
    } else {
      command.add("env");
    }
    command.addAll(
        List.of(
            "HOME=" + home,
            "ES_JAVA_HOME=" + System.getProperty("java.home"),
            home.resolve("bin/elasticsearch").toString(),
            "-p",
            pidFile().toString()));
    return command;
  }

  private Path pidFile() {
    return home.resolve("logs/pid");
  }

  /** A copy that the node may write to, where also the user it runs as can read it. */
  private Path install() throws IOException {
    if (!Files.isDirectory(DISTRIBUTION)) {
      throw new IllegalStateException(
          "There is no Elasticsearch in " + DISTRIBUTION + "; the Maven build unpacks it there");
    }
    Path target = Files.createTempDirectory("selfcare-elasticsearch");
    run(List.of("sh", "-c", "cp -r " + DISTRIBUTION + "/elasticsearch-*/* " + target));
    Path config = target.resolve("config");
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        """
        cluster.name: selfcare-tests
        discovery.type: single-node
        xpack.security.enabled: false
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        cluster.routing.allocation.disk.threshold_enabled: false
        """
            .formatted(httpPort, transportPort));
    Files.writeString(
        config.resolve("jvm.options"),
        """
        -Xms256m
        -Xmx256m
        -XX:+UseSerialGC
        -XX:TieredStopAtLevel=1
        -Djava.io.tmpdir=${ES_TMPDIR}
        --add-modules=jdk.incubator.vector
        """);
    Files.createDirectories(target.resolve("logs"));
    Files.createDirectories(target.resolve("data"));
    if (isRoot()) {
      run(List.of("chown", "-R", NOBODY + ":" + NOBODY, target.toString()));
    }
    return target;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .start();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void await(String what, BooleanSupplier happened) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Waited in vain for " + what);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Shared {
    static final ElasticNode NODE;

    static {
      try {
        NODE = new ElasticNode();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
