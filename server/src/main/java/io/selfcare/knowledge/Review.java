package io.selfcare.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * How far the review of a draft is.
 *
 * @param approvedRevision the text that was approved last; an approval holds for that text only
 * @param submittedBy who asked for this review, null when nobody did
 * @param editedBy who wrote the draft
 */
public record Review(
    boolean open,
    @Nullable Long approvedRevision,
    @Nullable String submittedBy,
    @Nullable String editedBy) {
  /** Nobody has asked for one. */
  public static final Review NONE = new Review(false, null, null, null);

  Review submitted(String by) {
    return new Review(true, approvedRevision, by, editedBy);
  }

  Review approved(long revision) {
    return new Review(false, revision, submittedBy, editedBy);
  }

  /** Neither open nor approved. */
  Review ended() {
    return new Review(false, null, null, editedBy);
  }

  boolean approves(long revision) {
    return approvedRevision != null && approvedRevision == revision;
  }

  /** Whether somebody wrote the draft or asked for its review. */
  boolean involves(String who) {
    return who.equals(submittedBy) || who.equals(editedBy);
  }
}
