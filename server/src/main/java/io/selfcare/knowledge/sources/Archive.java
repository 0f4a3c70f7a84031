package io.selfcare.knowledge.sources;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that was looked at before anything of it is read: every entry stays inside, is no link and
 * not encrypted, and all together they are not many times what they are packed to. What is declared
 * is checked when it is opened, what really comes out while it is read.
 */
public final class Archive implements AutoCloseable {
  /** How many entries a zip may have. */
  public static final int MOST_ENTRIES = 20_000;

  /** How much of a zip, and of one entry, may come out. */
  public static final long MOST_BYTES = 512L * 1024 * 1024;

  private static final long LARGEST_ENTRY = 32L * 1024 * 1024;
  private static final long RATIO = 100;
  private static final long ALWAYS_ALLOWED = 4L * 1024 * 1024;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private final UnpackingLimit limit;

  private Archive(ZipFile zip, Map<String, ZipArchiveEntry> entries, UnpackingLimit limit) {
    this.zip = zip;
    this.entries = entries;
    this.limit = limit;
  }

  /**
   * Opens a zip.
   *
   * @throws ProblemException when it is none, or not safe
   */
  public static Archive open(Path file) throws IOException {
    return open(file, LARGEST_ENTRY);
  }

  /** The same for a zip of a few large files. */
  public static Archive openLarge(Path file) throws IOException {
    return open(file, MOST_BYTES);
  }

  private static Archive open(Path file, long largestEntry) throws IOException {
    if (ZipDirectory.entries(file) > MOST_ENTRIES) {
      throw refused("It has more than %,d entries.".formatted(MOST_ENTRIES));
    }
    ZipFile zip = opened(file);
    try {
      UnpackingLimit limit =
          new UnpackingLimit(
              Math.min(MOST_BYTES, ALWAYS_ALLOWED + RATIO * Files.size(file)), largestEntry);
      return new Archive(zip, checked(zip, limit), limit);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile opened(Path file) {
    try {
      return ZipFile.builder().setPath(file).setUseUnicodeExtraFields(true).get();
    } catch (IOException | IllegalArgumentException e) {
      throw refused("It cannot be read as a zip.");
    }
  }

  private static Map<String, ZipArchiveEntry> checked(ZipFile zip, UnpackingLimit limit) {
    Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    long declared = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      EntryName name = EntryName.of(entry.getName());
      if (entry.isUnixSymlink()) {
        throw refused("'%s' is a link.".formatted(name.shown()));
      }
      if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
        throw refused("'%s' is encrypted or packed in an unusual way.".formatted(name.shown()));
      }
      declared += Math.max(0, entry.getSize());
      if (!limit.allows(entry.getSize(), declared)) {
        throw UnpackingLimit.tooLarge();
      }
      if (!entry.isDirectory() && !name.hidden() && entries.put(name.path(), entry) != null) {
        throw refused("It has two entries '%s'.".formatted(name.shown()));
      }
    }
    return entries;
  }

  /** The files in it, by path. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  public boolean contains(String name) {
    return entries.containsKey(name);
  }

  /**
   * What a file in it holds.
   *
   * @throws ProblemException while it is read, when more comes out than is allowed
   */
  public InputStream read(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw refused("It has no entry '%s'.".formatted(name));
    }
    return limit.over(zip.getInputStream(entry), entry.getSize());
  }

  static ProblemException refused(String reason) {
    return new ProblemException(
        ErrorCode.VALIDATION_FAILED, "The zip was refused as a whole. " + reason);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
