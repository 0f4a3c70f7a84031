package io.selfcare.knowledge.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files that are kept: none of them executes anything in a browser. What a file is
 * shown as follows from here alone.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of
public enum FileType {
  PNG("image/png", List.of("png"), Set.of("image/png")),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
  GIF("image/gif", List.of("gif"), Set.of("image/gif")),
  WEBP("image/webp", List.of("webp"), Set.of("image/webp")),
  AVIF("image/avif", List.of("avif"), Set.of("image/avif")),
  PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
  TXT("text/plain", List.of("txt"), Set.of("text/plain")),
  CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      Set.of()),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      Set.of()),
  ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of()),
  ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), Set.of()),
  MP4("video/mp4", List.of("mp4"), Set.of("video/mp4", "application/mp4", "video/x-m4v"));

  private final String mediaType;
  private final List<String> endings;
  private final Set<String> contents;

  FileType(String mediaType, List<String> endings, Set<String> contents) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.contents = contents;
  }

  /** Its media type, as it is served. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it where it stands; everything else is saved. */
  boolean image() {
    return mediaType.startsWith("image/");
  }

  boolean text() {
    return mediaType.startsWith("text/");
  }

  /** What its bytes look like; empty for documents that are archives. */
  Set<String> contents() {
    return contents;
  }

  boolean archive() {
    return contents.isEmpty();
  }

  /** The type that the ending of a name promises. */
  static Optional<FileType> promised(String filename) {
    String ending = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  static FileType of(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /** All endings, for people. */
  static String known() {
    return Arrays.stream(values())
        .flatMap(type -> type.endings.stream())
        .collect(Collectors.joining(", "));
  }
}
