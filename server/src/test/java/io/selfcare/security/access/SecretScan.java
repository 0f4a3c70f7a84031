package io.selfcare.security.access;

import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Looks for a text everywhere a server keeps something: every column of every table, the logs. */
final class SecretScan {
  private final SelfcareServer server;

  SecretScan(SelfcareServer server) {
    this.server = server;
  }

  /** Where a text lies, readable, in hexadecimal or in base64. */
  List<String> places(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> places = new ArrayList<>(logs(text));
    for (String form :
        List.of(
            text,
            HexFormat.of().formatHex(bytes),
            Base64.getEncoder().withoutPadding().encodeToString(bytes))) {
      places.addAll(tables(form));
    }
    return places;
  }

  /** The tables that have a row whose text, arrays, JSON or bytes as hexadecimal hold this. */
  List<String> tables(String form) {
    return OwnerDatabase.of(server)
        .withHandle(
            handle ->
                OwnerDatabase.tables(handle).stream()
                    .filter(table -> holds(handle, table, form))
                    .toList());
  }

  private static boolean holds(Handle handle, String table, String form) {
    return handle
        .createQuery(
            "select exists (select from %s t where position(:form in t::text) > 0)"
                .formatted(table))
        .bind("form", form)
        .mapTo(Boolean.class)
        .one();
  }

  private List<String> logs(String text) {
    Path folder = server.data().resolve("logs");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> contains(file, text)).map(Path::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
