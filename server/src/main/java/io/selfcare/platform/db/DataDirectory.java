package io.selfcare.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything one server keeps on disk; locked, so that two servers never share it.
 */
public final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final boolean fresh;

  private DataDirectory(Path path, FileChannel channel, boolean fresh) {
    this.path = path;
    this.channel = channel;
    this.fresh = fresh;
  }

  /**
   * Makes the folder when absent and locks it.
   *
   * @throws IllegalStateException when another server uses it
   */
  public static DataDirectory open(Path path) {
    try {
      boolean fresh = !Files.exists(path.resolve("server.lock"));
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new IllegalStateException(
            "another server is running on the data directory " + path.toAbsolutePath());
      }
      return new DataDirectory(path, channel, fresh);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + path, e);
    }
  }

  /** True when this is the first start on the folder. */
  public boolean fresh() {
    return fresh;
  }

  public Path resolve(String name) {
    return path.resolve(name).toAbsolutePath();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
