package io.selfcare.security.durability;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The options of a JVM that starts the server quickly again and again: it keeps what it has loaded
 * in an archive, which only knows jars, so the folders of classes are packed first.
 */
final class StartOptions {
  private static final List<String> QUICK = make();

  private StartOptions() {}

  static List<String> quick() {
    return QUICK;
  }

  private static List<String> make() {
    try {
      Path folder = Files.createTempDirectory("selfcare-classes");
      folder.toFile().deleteOnExit();
      List<String> jars = new ArrayList<>();
      for (String entry : classPath().split(File.pathSeparator)) {
        Path path = Path.of(entry);
        if (Files.isRegularFile(path)) {
          jars.add(entry);
        } else if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
          jars.add(pack(path, folder.resolve(jars.size() + ".jar")).toString());
        }
      }
      return List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+AutoCreateSharedArchive",
          "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
          "-Xlog:disable",
          "--enable-native-access=ALL-UNNAMED",
          "-cp",
          String.join(File.pathSeparator, jars));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    jar.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(file -> !file.equals(classes)).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        boolean folder = Files.isDirectory(file);
        packed.putNextEntry(new JarEntry(folder ? name + "/" : name));
        if (!folder) {
          Files.copy(file, packed);
        }
      }
    }
    return jar;
  }
}
