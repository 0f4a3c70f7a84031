package io.selfcare.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL left behind by a server that was killed: it still owns the data directory, so the
 * next start ends it first. The caller holds the directory's lock, hence no live server uses it.
 */
final class StaleServer {
  private static final Logger LOG = LoggerFactory.getLogger(StaleServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private StaleServer() {}

  static void stop(Path directory) throws IOException {
    Path pidFile = directory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle named = ProcessHandle.of(pid).orElse(null);
    if (named == null) {
      // PostgreSQL itself sees that the file is stale, and whether orphans of the dead still write.
      return;
    }
    if (servesFrom(named, directory)) {
      LOG.warn("ending PostgreSQL {} that an earlier server left behind", pid);
      end(named);
    } else {
      // The number was given to a stranger after a restart of the machine.
      Files.delete(pidFile);
    }
  }

  private static boolean servesFrom(ProcessHandle process, Path directory) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("postgres") && line.contains(directory.toString()))
        .isPresent();
  }

  private static void end(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      List<ProcessHandle> family =
          Stream.concat(Stream.of(process), process.descendants()).toList();
      family.forEach(ProcessHandle::destroyForcibly);
      family.forEach(each -> each.onExit().join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while ending the old PostgreSQL", e);
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }
}
