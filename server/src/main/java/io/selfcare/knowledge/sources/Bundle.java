package io.selfcare.knowledge.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of an import: those of a zip that count, or the one that was sent. */
final class Bundle implements AutoCloseable {
  /** The name of a file that was sent on its own. */
  static final String SINGLE = "";

  private final Path file;
  private final @Nullable Archive archive;
  private final List<String> names;

  private Bundle(Path file, @Nullable Archive archive, List<String> names) {
    this.file = file;
    this.archive = archive;
    this.names = names;
  }

  /**
   * Opens the files.
   *
   * @param counts which files of a zip are read
   */
  static Bundle of(Path file, Predicate<String> counts) throws IOException {
    if (!isZip(file)) {
      return new Bundle(file, null, List.of(SINGLE));
    }
    Archive archive = Archive.open(file);
    return new Bundle(file, archive, archive.names().stream().filter(counts).toList());
  }

  static boolean isZip(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] magic = input.readNBytes(2);
      return magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
    }
  }

  static boolean isJson(String name) {
    return name.endsWith(".json") || name.endsWith(".jsonld");
  }

  /** In the order of their names. */
  List<String> names() {
    return names;
  }

  InputStream read(String name) throws IOException {
    return archive == null ? Files.newInputStream(file) : archive.read(name);
  }

  /** Any other file of the zip; null when there is none. */
  @Nullable InputStream beside(String name) throws IOException {
    return archive == null || !archive.contains(name) ? null : archive.read(name);
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }
}
