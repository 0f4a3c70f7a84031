package io.selfcare.knowledge.attachments;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Texts;
import io.selfcare.platform.http.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file on this machine that was found to be what its name says.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record CheckedFile(Path path, String filename, FileType type, long size, String sha256) {
  private static final int LONGEST_NAME = 255;

  /** Controls, marks that turn the reading direction, and what separates folders. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\]");

  /**
   * Looks at a file.
   *
   * @param filename as it was sent
   * @throws ProblemException {@code validation_failed}, with a sentence that says what is wrong
   */
  public static CheckedFile of(Path path, String filename) throws IOException {
    String name = filename.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || UNFIT.matcher(name).find()
        || !Texts.storable(name)) {
      throw refused("invalid", "A file name has 1 to 255 visible characters, without / and \\.");
    }
    FileType type =
        FileType.promised(name)
            .orElseThrow(
                () ->
                    refused(
                        "type_not_allowed",
                        "Files of this kind are not kept; the endings that are: %s."
                            .formatted(FileType.known())));
    long size = Files.size(path);
    if (size == 0) {
      throw refused("empty", "The file is empty: send its bytes as the body.");
    }
    FileContent content = new FileContent(path);
    if (!content.is(type)) {
      throw refused(
          "type_mismatch",
          "The name promises %s, and the bytes are not that (they look like %s): give the file the ending of what it is, or send another one."
              .formatted(type.mediaType(), content.looksLike()));
    }
    return new CheckedFile(path, name, type, size, hash(path));
  }

  private static String hash(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException refused(String code, String detail) {
    return new ProblemException(
        ErrorCode.VALIDATION_FAILED,
        detail,
        List.of(new Violation("query/filename", code, detail)));
  }
}
