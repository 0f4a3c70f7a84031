package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.attachments.Attachment;
import io.selfcare.knowledge.attachments.AttachmentStore;
import io.selfcare.knowledge.attachments.CheckedFile;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.OutboundHttp;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.jobs.JobRun;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fetches a picture or file and keeps it as an attachment, on behalf of one run of a job. */
final class PictureKeeper {
  private static final int LARGEST = 10 * 1024 * 1024;
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", ".png",
          "image/jpeg", ".jpg",
          "image/gif", ".gif",
          "image/webp", ".webp",
          "image/avif", ".avif");

  private final JobRun run;
  private final TenantDb db;
  private final AttachmentStore store;
  private final OutboundHttp http;

  PictureKeeper(JobRun run, TenantDb db, AttachmentStore store, OutboundHttp http) {
    this.run = run;
    this.db = db;
    this.store = store;
    this.http = http;
  }

  /** What became of a picture. */
  sealed interface Outcome {}

  /** It is kept; texts name it so. */
  record Kept(String reference) implements Outcome {}

  /** It stays where it is. */
  record Left(String reason) implements Outcome {}

  Outcome fromInternet(String target) {
    try {
      URI address = URI.create(target);
      OutboundHttp.Fetched fetched = http.get(address, LARGEST);
      return keep(name(address.getPath(), fetched.contentType()), fetched.bytes());
    } catch (IOException | IllegalArgumentException e) {
      return new Left(reason(e));
    }
  }

  Outcome fromZip(LineSource source, String path) {
    try (InputStream input = source.beside(path)) {
      if (input == null) {
        return new Left("there is no file %s in the zip.".formatted(path));
      }
      byte[] bytes = input.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? new Left("it is longer than %,d bytes.".formatted(LARGEST))
          : keep(path.substring(path.lastIndexOf('/') + 1), bytes);
    } catch (IOException e) {
      return new Left(reason(e));
    }
  }

  private Outcome keep(String name, byte[] bytes) throws IOException {
    Path file = Files.createTempFile("picture-", ".bytes");
    try {
      Files.write(file, bytes);
      CheckedFile checked = CheckedFile.of(file, name);
      Attachment kept =
          db.change(
              run.space(),
              run.actor(),
              tx -> {
                Attachment attachment = store.put(tx, checked);
                tx.audit(
                    AuditEntry.of("attachment.imported", "attachment", attachment.id())
                        .with("job", run.id())
                        .with("sha256", checked.sha256()));
                return attachment;
              });
      return new Kept("attachment:" + kept.id().text());
    } catch (ProblemException e) {
      return new Left(reason(e));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? "it could not be fetched." : message;
  }

  private static String name(String path, String contentType) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String type = contentType.replaceFirst(";.*", "").strip();
    boolean named = last.matches(".*\\.[A-Za-z0-9]{2,5}");
    return named ? last : (last.isEmpty() ? "picture" : last) + ENDINGS.getOrDefault(type, "");
  }
}
