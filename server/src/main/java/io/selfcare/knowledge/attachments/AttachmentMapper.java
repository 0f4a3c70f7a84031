package io.selfcare.knowledge.attachments;

import io.selfcare.api.model.AttachmentDetails;
import io.selfcare.api.model.AttachmentList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;

/** Attachments as the API says them; their addresses are signed at the very end. */
final class AttachmentMapper {
  private AttachmentMapper() {}

  static io.selfcare.api.model.Attachment attachment(Attachment attachment) {
    return new io.selfcare.api.model.Attachment()
        .id(attachment.id().text())
        .filename(attachment.filename())
        .contentType(attachment.type().mediaType())
        .size(attachment.size())
        .sha256(attachment.sha256())
        .url(FileLinks.SCHEME + attachment.id().text())
        .createdAt(KnowledgeMapper.time(attachment.createdAt()))
        .createdBy(attachment.createdBy());
  }

  static AttachmentDetails details(AttachmentService.Details details) {
    Attachment attachment = details.attachment();
    return new AttachmentDetails()
        .id(attachment.id().text())
        .filename(attachment.filename())
        .contentType(attachment.type().mediaType())
        .size(attachment.size())
        .sha256(attachment.sha256())
        .url(FileLinks.SCHEME + attachment.id().text())
        .createdAt(KnowledgeMapper.time(attachment.createdAt()))
        .createdBy(attachment.createdBy())
        .usedIn(details.uses().stream().map(AttachmentMapper::use).toList());
  }

  private static io.selfcare.api.model.AttachmentUse use(AttachmentUse use) {
    return new io.selfcare.api.model.AttachmentUse()
        .articleId(use.articleId().text())
        .locale(use.locale())
        .published(use.live())
        .draft(use.draft());
  }

  static AttachmentList page(Page<Attachment> page) {
    return new AttachmentList()
        .data(page.data().stream().map(AttachmentMapper::attachment).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
