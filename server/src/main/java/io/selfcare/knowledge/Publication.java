package io.selfcare.knowledge;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where a translation stands: the state machine draft → in review → approved → published →
 * archived. While something is live, a staged draft goes through review beside it. Pure; each step
 * gives a new value. The table is TranslationState in the specification.
 *
 * @param draftRevision counts the texts the draft has had
 * @param publishedRevision the draft that the last version was made of, null before the first
 * @param liveVersion the version customers see, null when they see none
 * @param lastVersion the number of the last version ever made, 0 before the first
 */
public record Publication(
    TranslationState state,
    long draftRevision,
    @Nullable Long publishedRevision,
    @Nullable Integer liveVersion,
    int lastVersion,
    Review review) {
  public Publication {
    if ((state == TranslationState.PUBLISHED) != (liveVersion != null)) {
      throw new IllegalArgumentException("a version is live when, and only when, it is published");
    }
  }

  /** A draft that nobody has published yet. */
  public static Publication draft() {
    return draftAfter(0);
  }

  /** A new draft where an earlier translation of the same locale has left versions. */
  public static Publication draftAfter(int lastVersion) {
    return new Publication(TranslationState.DRAFT, 1, null, null, lastVersion, Review.NONE);
  }

  /** The draft has another text, which nobody has approved; what is live stays. */
  public Publication edited() {
    TranslationState next =
        live() || state == TranslationState.ARCHIVED ? state : TranslationState.DRAFT;
    return new Publication(
        next, draftRevision + 1, publishedRevision, liveVersion, lastVersion, review.ended());
  }

  /**
   * The draft waits for an approval.
   *
   * @throws ProblemException {@code invalid_state} unless there is a draft that does not wait yet
   */
  public Publication submitted(String by) {
    require(
        hasUnpublishedChanges() && draftState() == DraftState.DRAFT,
        "Only a draft that is not in review can be submitted");
    return reviewed(review.submitted(by), TranslationState.IN_REVIEW);
  }

  /**
   * The draft may go live.
   *
   * @throws ProblemException {@code invalid_state} unless it is in review
   */
  public Publication approved() {
    require(
        hasUnpublishedChanges() && draftState() == DraftState.IN_REVIEW,
        "Only a draft that is in review can be approved");
    return reviewed(review.approved(draftRevision), TranslationState.APPROVED);
  }

  /**
   * The draft goes back to its author.
   *
   * @throws ProblemException {@code invalid_state} unless it is in review or approved
   */
  public Publication rejected() {
    require(
        hasUnpublishedChanges() && draftState() != DraftState.DRAFT,
        "Only a draft that is in review or approved can be rejected");
    return reviewed(review.ended(), TranslationState.DRAFT);
  }

  /** The draft is live and approved, as a new version unless the last version has the same text. */
  public Publication published() {
    int version = makesVersion() ? lastVersion + 1 : lastVersion;
    return new Publication(
        TranslationState.PUBLISHED,
        draftRevision,
        draftRevision,
        version,
        version,
        review.approved(draftRevision));
  }

  /** What is live was rendered again as a new version; the draft stands where it stood. */
  public Publication renewed() {
    int version = lastVersion + 1;
    return new Publication(state, draftRevision, publishedRevision, version, version, review);
  }

  /** True when publishing makes a version that there is not yet. */
  public boolean makesVersion() {
    return publishedRevision == null || publishedRevision != draftRevision;
  }

  /**
   * Nothing is live; a staged draft stands where it stood, what was live needs a new approval.
   *
   * @throws ProblemException {@code invalid_state} unless it is published
   */
  public Publication unpublished() {
    require(state == TranslationState.PUBLISHED, "Only a published translation can be taken back");
    return hasUnpublishedChanges()
        ? without(draftState().alone(), review)
        : without(TranslationState.DRAFT, review.ended());
  }

  /**
   * Nothing is live and nobody works on it; publishing brings it back.
   *
   * @throws ProblemException {@code invalid_state} when it is archived already
   */
  public Publication archived() {
    require(state != TranslationState.ARCHIVED, "The translation is archived already");
    return without(TranslationState.ARCHIVED, review.ended());
  }

  public boolean live() {
    return liveVersion != null;
  }

  /** True when the draft differs from what is live; always when nothing is. */
  public boolean hasUnpublishedChanges() {
    return !live() || makesVersion();
  }

  /** Where the draft stands, whether something is live or not. */
  public DraftState draftState() {
    if (review.open()) {
      return DraftState.IN_REVIEW;
    }
    return review.approves(draftRevision) ? DraftState.APPROVED : DraftState.DRAFT;
  }

  /** Where a draft that is staged beside something live stands; null when none is. */
  public @Nullable DraftState stagedState() {
    return live() && makesVersion() ? draftState() : null;
  }

  /** State and staged draft in one word, as in the table of the specification. */
  public String position() {
    DraftState staged = stagedState();
    return staged == null ? state.word() : state.word() + "/" + staged.word();
  }

  /** The same draft, written by somebody. */
  public Publication editedBy(String who) {
    return with(
        state,
        new Review(review.open(), review.approvedRevision(), review.submittedBy(), who),
        liveVersion);
  }

  private Publication reviewed(Review next, TranslationState alone) {
    return with(live() ? state : alone, next, liveVersion);
  }

  private Publication without(TranslationState next, Review left) {
    return with(next, left, null);
  }

  private Publication with(TranslationState next, Review left, @Nullable Integer version) {
    return new Publication(next, draftRevision, publishedRevision, version, lastVersion, left);
  }

  private void require(boolean allowed, String rule) {
    if (!allowed) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE, rule + "; this one is %s.".formatted(position()));
    }
  }
}
