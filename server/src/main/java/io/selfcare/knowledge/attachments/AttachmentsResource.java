package io.selfcare.knowledge.attachments;

import io.selfcare.api.AttachmentsApi;
import io.selfcare.api.model.AttachmentDetails;
import io.selfcare.api.model.AttachmentList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.AttachmentId;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Attachments over HTTP. */
final class AttachmentsResource implements AttachmentsApi {
  private final AttachmentService attachments;

  AttachmentsResource(AttachmentService attachments) {
    this.attachments = attachments;
  }

  @Override
  public io.selfcare.api.model.Attachment createAttachment(
      Call call, String filename, InputStream bytes) {
    Attachment kept = attachments.create(call.space(), call.actor(), filename, bytes);
    call.location("/v1/attachments/" + kept.id());
    return AttachmentMapper.attachment(kept);
  }

  @Override
  public AttachmentList listAttachments(
      Call call, Boolean unused, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, unused);
    return AttachmentMapper.page(attachments.list(call.space(), unused, page));
  }

  @Override
  public AttachmentDetails getAttachment(Call call, String attachmentId) {
    return AttachmentMapper.details(
        attachments.get(call.space(), AttachmentId.parse(attachmentId)));
  }

  @Override
  public void deleteAttachment(Call call, String attachmentId) {
    attachments.delete(call.space(), call.actor(), AttachmentId.parse(attachmentId));
  }
}
