package io.selfcare.knowledge.attachments;

import io.selfcare.platform.ids.AttachmentId;
import java.time.Instant;

/**
 * A file that texts can show; it never changes.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param createdBy id of the key or job
 */
public record Attachment(
    AttachmentId id,
    String filename,
    FileType type,
    long size,
    String sha256,
    Instant createdAt,
    String createdBy) {}
