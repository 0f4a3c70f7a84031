package io.selfcare.knowledge.attachments;

import io.selfcare.api.FilesApi;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of attachments over HTTP: whoever has a valid address, in a way that runs nothing. */
final class FilesResource implements FilesApi {
  private static final String KEPT = "private, max-age=86400, immutable";

  private final TenantDb db;
  private final AttachmentStore store;
  private final FileLinks links;

  FilesResource(TenantDb db, AttachmentStore store, FileLinks links) {
    this.db = db;
    this.store = store;
    this.links = links;
  }

  @Override
  public InputStream getFile(
      Call call, String attachmentId, @Nullable String expires, @Nullable String signature) {
    AttachmentId id = AttachmentId.parse(attachmentId);
    SpaceId space = links.space(id, expires, signature).orElseThrow(FilesResource::unknown);
    Attachment attachment =
        db.read(space, tx -> store.find(tx, id)).orElseThrow(FilesResource::unknown);
    call.header("Content-Type", attachment.type().mediaType());
    call.header("Content-Length", Long.toString(attachment.size()));
    call.header("Content-Disposition", disposition(attachment));
    call.header("Content-Security-Policy", "sandbox; default-src 'none'");
    call.header("Cross-Origin-Resource-Policy", "cross-origin");
    call.header("Cache-Control", KEPT);
    call.header("ETag", "\"" + attachment.sha256() + "\"");
    return store.open(space, attachment);
  }

  /** Images may be shown where they stand; the name is also given in letters that all know. */
  private static String disposition(Attachment attachment) {
    String plain = attachment.filename().replaceAll("[^A-Za-z0-9._ -]", "_");
    String full =
        URLEncoder.encode(attachment.filename(), StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(attachment.type().image() ? "inline" : "attachment", plain, full);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        ErrorCode.NOT_FOUND,
        "This address is not valid, or no longer: read the text or the attachment again for a fresh one.");
  }
}
