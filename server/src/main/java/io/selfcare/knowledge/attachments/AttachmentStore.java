package io.selfcare.knowledge.attachments;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.StoredParts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps attachments and gives their bytes back, part by part. Audits nothing. */
public final class AttachmentStore {
  private static final int PART = 256 * 1024;

  private final TenantDb db;
  private final Ids ids;
  private final AttachmentDao attachments = new AttachmentDao();
  private final AttachmentPartDao parts = new AttachmentPartDao();

  public AttachmentStore(TenantDb db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  /** Keeps a file; bytes that are there already are the attachment they were before. */
  public Attachment put(ChangeTx tx, CheckedFile file) {
    AttachmentId id = new AttachmentId(ids.next());
    if (attachments.insert(tx, id, file)) {
      store(tx, id, file);
    }
    return attachments.sameBytes(tx, file.sha256()).orElseThrow();
  }

  private void store(ChangeTx tx, AttachmentId id, CheckedFile file) {
    try (InputStream bytes = Files.newInputStream(file.path())) {
      int part = 0;
      for (byte[] next = bytes.readNBytes(PART); next.length > 0; next = bytes.readNBytes(PART)) {
        parts.insert(tx, id, part++, next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every attachment of the space, the oldest first. */
  public List<Attachment> all(TenantTx tx) {
    return attachments.all(tx);
  }

  public Optional<Attachment> find(TenantTx tx, AttachmentId id) {
    return attachments.find(tx, id);
  }

  /** Those that safe HTML shows or links to, in the order of their ids. */
  public List<Attachment> named(TenantTx tx, String html) {
    return named(tx, FileLinks.named(html));
  }

  /** Those of these that there are, by the names that texts use. */
  public List<Attachment> named(TenantTx tx, Set<String> references) {
    return references.isEmpty() ? List.of() : attachments.named(tx, references);
  }

  /** The bytes; each part is read when it is due, in a transaction of its own. */
  public InputStream open(SpaceId space, Attachment attachment) {
    return new StoredParts(part -> db.read(space, tx -> parts.find(tx, attachment.id(), part)));
  }
}
