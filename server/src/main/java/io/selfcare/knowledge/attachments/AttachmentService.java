package io.selfcare.knowledge.attachments;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes files in, says where they are used and throws them away when nothing live shows them. */
final class AttachmentService {
  private static final int BUFFER = 64 * 1024;

  private final TenantDb db;
  private final AttachmentStore store;
  private final long largest;
  private final AttachmentDao attachments = new AttachmentDao();

  AttachmentService(TenantDb db, AttachmentStore store, long largest) {
    this.db = db;
    this.store = store;
    this.largest = largest;
  }

  /** An attachment and the texts that name it. */
  record Details(Attachment attachment, List<AttachmentUse> uses) {
    Details {
      uses = List.copyOf(uses);
    }
  }

  /**
   * Keeps a file.
   *
   * @param bytes as they arrive; kept on disk meanwhile, so that no transaction waits for a sender
   * @throws ProblemException {@code validation_failed} or {@code body_too_large}
   */
  Attachment create(SpaceId space, Actor actor, String filename, InputStream bytes) {
    try {
      Path spool = Files.createTempFile("attachment-", ".bytes");
      try {
        copy(bytes, spool);
        CheckedFile file = CheckedFile.of(spool, filename);
        return db.change(
            space,
            actor,
            tx -> {
              Attachment kept = store.put(tx, file);
              tx.audit(
                  AuditEntry.of("attachment.created", "attachment", kept.id())
                      .with("filename", file.filename())
                      .with("sha256", file.sha256()));
              return kept;
            });
      } finally {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(InputStream bytes, Path spool) throws IOException {
    try (OutputStream out = Files.newOutputStream(spool)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > largest) {
          throw new ProblemException(
              ErrorCode.BODY_TOO_LARGE, "A file has at most %d bytes.".formatted(largest));
        }
        out.write(buffer, 0, read);
      }
    }
  }

  Page<Attachment> list(SpaceId space, boolean unused, PageRequest page) {
    return page.page(
        db.read(space, tx -> attachments.list(tx, unused, page)),
        attachment -> attachment.id().value().toString());
  }

  Details get(SpaceId space, AttachmentId id) {
    return db.read(space, tx -> new Details(require(tx, id), attachments.uses(tx, id)));
  }

  /**
   * Deletes what nothing live shows.
   *
   * @throws ProblemException {@code attachment_in_use}
   */
  void delete(SpaceId space, Actor actor, AttachmentId id) {
    db.change(
        space,
        actor,
        tx -> {
          require(tx, id);
          long live = attachments.uses(tx, id).stream().filter(AttachmentUse::live).count();
          if (live > 0) {
            throw new ProblemException(
                ErrorCode.ATTACHMENT_IN_USE,
                "%d published texts show the attachment: publish them without it first; usedIn says which."
                    .formatted(live));
          }
          attachments.delete(tx, id);
          tx.audit(AuditEntry.of("attachment.deleted", "attachment", id));
          return id;
        });
  }

  private Attachment require(TenantTx tx, AttachmentId id) {
    return attachments.find(tx, id).orElseThrow(() -> ProblemException.notFound("attachment"));
  }
}
