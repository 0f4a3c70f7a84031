package io.selfcare.knowledge;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What of a translation is live: the state machine draft → published → archived. Editing moves the
 * draft only. Pure; each step gives a new value.
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
    int lastVersion) {
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
    return new Publication(TranslationState.DRAFT, 1, null, null, lastVersion);
  }

  /** The draft has another text; what is live stays. */
  public Publication edited() {
    return new Publication(state, draftRevision + 1, publishedRevision, liveVersion, lastVersion);
  }

  /** The draft is live, as a new version unless the last version has the same text. */
  public Publication published() {
    int version = makesVersion() ? lastVersion + 1 : lastVersion;
    return new Publication(
        TranslationState.PUBLISHED, draftRevision, draftRevision, version, version);
  }

  /** True when publishing makes a version that there is not yet. */
  public boolean makesVersion() {
    return publishedRevision == null || publishedRevision != draftRevision;
  }

  /**
   * Nothing is live; the draft can be worked on.
   *
   * @throws ProblemException {@code invalid_state} unless it is published
   */
  public Publication unpublished() {
    require(state == TranslationState.PUBLISHED, "Only a published translation can be taken back");
    return without(TranslationState.DRAFT);
  }

  /**
   * Nothing is live and nobody works on it; publishing brings it back.
   *
   * @throws ProblemException {@code invalid_state} when it is archived already
   */
  public Publication archived() {
    require(state != TranslationState.ARCHIVED, "The translation is archived already");
    return without(TranslationState.ARCHIVED);
  }

  public boolean live() {
    return liveVersion != null;
  }

  /** True when the draft differs from what is live; always when nothing is. */
  public boolean hasUnpublishedChanges() {
    return !live() || makesVersion();
  }

  private Publication without(TranslationState next) {
    return new Publication(next, draftRevision, publishedRevision, null, lastVersion);
  }

  private void require(boolean allowed, String rule) {
    if (!allowed) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE, rule + "; this one is %s.".formatted(state.word()));
    }
  }
}
