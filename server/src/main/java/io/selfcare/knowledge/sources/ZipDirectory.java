package io.selfcare.knowledge.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the headers in the directory of a zip without keeping any, so that a directory of a
 * million entries is refused before it is read into memory. A zip packed within may be counted in.
 */
final class ZipDirectory {
  private static final int SIGNATURE = 0x504B0102;

  private ZipDirectory() {}

  static long entries(Path file) throws IOException {
    long count = 0;
    int last = 0;
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int b = input.read(); b >= 0; b = input.read()) {
        last = (last << 8) | b;
        count += last == SIGNATURE ? 1 : 0;
      }
    }
    return count;
  }
}
