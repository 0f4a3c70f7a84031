package io.selfcare.knowledge.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.testing.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveTest {
  @TempDir Path folder;

  private Path zip(String... names) throws IOException {
    Path file = Files.createTempFile(folder, "test", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.md",
        "a/../../b.md",
        "/etc/a.md",
        "C:/a.md",
        "..\\a.md",
        "a/./b.md",
        "a\\..\\b"
      })
  void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
    Path file = zip("ok.md", name);
    assertThatThrownBy(() -> Archive.open(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("leads out");
  }

  @Test
  void linksAreRefused() throws IOException {
    Path file = folder.resolve("link.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link.md");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertThatThrownBy(() -> Archive.open(file)).hasMessageContaining("is a link");
  }

  @Test
  void tooManyEntriesAreCountedBeforeTheyAreRead() throws IOException {
    String[] names = new String[100_000];
    for (int i = 0; i < names.length; i++) {
      names[i] = i + ".md";
    }
    Path file = zip(names);
    assertThatThrownBy(() -> Archive.open(file)).hasMessageContaining("20,000 entries");
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    Path file = folder.resolve("zeros.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"a.md", "b.md"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[20 * 1024 * 1024]);
        zip.closeEntry();
      }
    }
    assertThatThrownBy(() -> Archive.open(file))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BODY_TOO_LARGE));
  }

  @Test
  void aDirectoryThatLiesIsFoundOutWhileReading() throws IOException {
    Path file = folder.resolve("liar.zip");
    byte[] bytes;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a.md"));
      zip.write(new byte[1024 * 1024]);
      zip.closeEntry();
    }
    bytes = Files.readAllBytes(file);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[directory + 24] = 10;
    bytes[directory + 25] = 0;
    bytes[directory + 26] = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes);
    }
    try (Archive archive = Archive.open(file);
        InputStream input = archive.read("a.md")) {
      assertThatThrownBy(input::readAllBytes)
          .isInstanceOfAny(ProblemException.class, IOException.class);
    }
  }

  @Test
  void zipsWithinAreNotOpened() throws IOException {
    Path inner = zip("inner.md");
    Path file = folder.resolve("outer.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("inner.zip"));
      Files.copy(inner, zip);
      zip.closeEntry();
    }
    assertThatThrownBy(() -> Detection.of(file, "application/zip", null))
        .hasMessageContaining("no Markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zipslip.zip", "bomb-64MiB.zip"})
  void theCorpusIsRefused(String name) {
    Path file = Repository.shared("corpora/generated-bombs/" + name);
    assertThatThrownBy(() -> Archive.open(file)).isInstanceOf(ProblemException.class);
  }
}
