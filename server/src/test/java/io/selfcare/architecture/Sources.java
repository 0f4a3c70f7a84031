package io.selfcare.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that people wrote. */
final class Sources {
  private static final Path REPOSITORY = Path.of(System.getProperty("selfcare.repository", ".."));

  private Sources() {}

  /** The main Java sources of all modules. */
  static List<SourceFile> main() {
    return SourceFile.parse(
        Stream.of("server", "sdk-java")
            .flatMap(module -> javaFiles(REPOSITORY.resolve(module).resolve("src/main/java")))
            .map(file -> new SourceFile.Text(REPOSITORY.relativize(file).toString(), read(file)))
            .toList());
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
