package io.selfcare.knowledge.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file for what it is; its name says nothing here. */
final class FileContent {
  private static final int MOST_ENTRIES = 10_000;
  private static final String MIMETYPE = "mimetype";

  private final Path file;

  FileContent(Path file) {
    this.file = file;
  }

  /** Whether the bytes are those of this type. */
  boolean is(FileType type) throws IOException {
    if (type.archive()) {
      return document(type);
    }
    return type.contents().contains(looksLike()) && (!type.text() || readable());
  }

  /** The media type of the first bytes. */
  String looksLike() throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
    }
  }

  /** Text has no control characters but those that end lines and set tabs. */
  private boolean readable() throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      for (int b = bytes.read(); b >= 0; b = bytes.read()) {
        if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
          return false;
        }
      }
      return true;
    }
  }

  /** An archive that holds what such a document holds, and no macros. */
  private boolean document(FileType type) throws IOException {
    if (!archived()) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() <= MOST_ENTRIES
          && zip.stream().noneMatch(FileContent::macro)
          && switch (type) {
            case DOCX -> office(zip, "word/document.xml");
            case XLSX -> office(zip, "xl/workbook.xml");
            default -> type.mediaType().equals(declared(zip));
          };
    } catch (java.util.zip.ZipException e) {
      return false;
    }
  }

  /** From its first byte on: nothing else stands before the archive. */
  private boolean archived() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] first = bytes.readNBytes(4);
      return first.length == 4
          && first[0] == 'P'
          && first[1] == 'K'
          && first[2] == 3
          && first[3] == 4;
    }
  }

  private static boolean macro(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith("vbaProject.bin")
        || name.startsWith("Basic/")
        || name.startsWith("Scripts/");
  }

  private static boolean office(ZipFile zip, String part) {
    return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(part) != null;
  }

  private static String declared(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(MIMETYPE);
    if (entry == null) {
      return "";
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      return new String(bytes.readNBytes(200), StandardCharsets.US_ASCII);
    }
  }
}
