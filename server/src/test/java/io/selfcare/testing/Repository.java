package io.selfcare.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the tests find the checkout and the data that lies beside it. */
public final class Repository {
  private Repository() {}

  /** The root of the checkout. */
  public static Path root() {
    return Path.of(System.getProperty("selfcare.repository", "..")).toAbsolutePath().normalize();
  }

  /** A file of the shared corpora and data sets; the test is skipped, and says so, when absent. */
  public static Path shared(String path) {
    Path file =
        Path.of(System.getProperty("selfcare.shared", root().resolve("../shared").toString()))
            .resolve(path)
            .normalize();
    Assumptions.assumeTrue(
        Files.exists(file),
        () -> "skipped: " + path + " is not there; point -Dselfcare.shared at the shared data");
    return file;
  }
}
