package io.selfcare.knowledge.attachments;

import io.selfcare.platform.ids.ArticleId;

/**
 * A text that names an attachment.
 *
 * @param live what is published names it
 * @param draft the draft names it
 */
record AttachmentUse(ArticleId articleId, String locale, boolean live, boolean draft) {}
