package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.attachments.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reader gets it.
 *
 * @param html what of the body this reader may see
 * @param fallbackFrom the locale that was asked for, when the text is in another one
 * @param redirectedFrom the slug that was asked for, when it is not the present one
 * @param attachments the files that it shows or links to
 * @param breadcrumb the categories from the top of the tree down to its own
 */
record ReadArticle(
    LiveArticle live,
    PublishedArticle text,
    String html,
    @Nullable String fallbackFrom,
    @Nullable String redirectedFrom,
    List<Attachment> attachments,
    List<ReaderTree.Step> breadcrumb) {
  ReadArticle {
    attachments = List.copyOf(attachments);
    breadcrumb = List.copyOf(breadcrumb);
  }
}
