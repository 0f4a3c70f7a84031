package io.selfcare.knowledge.comments;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team says about a draft.
 *
 * @param quote the passage it is about, null for the whole draft
 * @param revision of the draft when it was written
 * @param createdBy id of the key
 * @param resolved null while it is not settled
 */
public record DraftComment(
    CommentId id,
    Key about,
    String text,
    @Nullable String quote,
    long revision,
    String createdBy,
    Instant createdAt,
    @Nullable Resolution resolved) {
  /** Who has settled it, and when. */
  public record Resolution(String by, Instant at) {}
}
