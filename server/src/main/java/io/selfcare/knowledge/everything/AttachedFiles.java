package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.attachments.CheckedFile;
import io.selfcare.knowledge.sources.Archive;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bytes of attachments: a file each in the zip, named by its id. */
final class AttachedFiles {
  private static final String FOLDER = "attachments/";

  private final AttachedFileDao dao = new AttachedFileDao();

  List<UUID> ids(TenantTx tx) {
    return dao.ids(tx);
  }

  static String name(UUID id) {
    return FOLDER + id;
  }

  void write(TenantTx tx, UUID id, OutputStream output) throws IOException {
    int part = 0;
    for (byte[] bytes = dao.part(tx, id, part); bytes.length > 0; bytes = dao.part(tx, id, part)) {
      output.write(bytes);
      part++;
    }
  }

  /** Takes in the file of a row that is stored; says why it cannot be, null when it was. */
  @Nullable String load(ChangeTx tx, Archive archive, ObjectNode row) throws IOException {
    UUID id = UUID.fromString(row.path("id").asText());
    if (!archive.contains(name(id))) {
      return "has no file " + name(id);
    }
    Path file = Files.createTempFile("attachment-", ".bytes");
    try {
      try (InputStream input = archive.read(name(id))) {
        Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
      }
      CheckedFile checked = CheckedFile.of(file, row.path("filename").asText());
      boolean same =
          checked.type().mediaType().equals(row.path("content_type").asText())
              && checked.size() == row.path("size").asLong()
              && checked.sha256().equals(row.path("sha256").asText());
      if (!same) {
        return "does not describe its file";
      }
      try (InputStream input = Files.newInputStream(file)) {
        dao.insert(tx, id, input);
      }
      return null;
    } catch (ProblemException e) {
      return "has a file that is refused: " + e.getMessage();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
