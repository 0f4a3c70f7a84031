package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import org.junit.jupiter.api.Test;

final class PublicationTest {
  @Test
  void publishingMakesTheFirstVersionLive() {
    Publication live = Publication.draft().published();
    assertThat(live.state()).isEqualTo(TranslationState.PUBLISHED);
    assertThat(live.liveVersion()).isEqualTo(1);
    assertThat(live.hasUnpublishedChanges()).isFalse();
  }

  @Test
  void editingMovesTheDraftOnly() {
    Publication edited = Publication.draft().published().edited();
    assertThat(edited.liveVersion()).isEqualTo(1);
    assertThat(edited.hasUnpublishedChanges()).isTrue();
    assertThat(edited.published().liveVersion()).isEqualTo(2);
  }

  @Test
  void publishingTheSameAgainMakesNoVersion() {
    Publication live = Publication.draft().published();
    assertThat(live.published()).isEqualTo(live);
    assertThat(live.unpublished().published().liveVersion()).isEqualTo(1);
  }

  @Test
  void takingBackLeavesADraft() {
    Publication draft = Publication.draft().published().unpublished();
    assertThat(draft.state()).isEqualTo(TranslationState.DRAFT);
    assertThat(draft.live()).isFalse();
    assertThat(draft.hasUnpublishedChanges()).isTrue();
  }

  @Test
  void theArchiveIsNotLiveAndComesBackByPublishing() {
    Publication archived = Publication.draft().published().archived();
    assertThat(archived.live()).isFalse();
    assertThat(archived.edited().state()).isEqualTo(TranslationState.ARCHIVED);
    assertThat(archived.edited().published().liveVersion()).isEqualTo(2);
  }

  @Test
  void stepsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> Publication.draft().unpublished())
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_STATE));
    assertThatThrownBy(() -> Publication.draft().archived().archived())
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void numbersGoOnBehindVersionsOfAnEarlierTranslation() {
    assertThat(Publication.draftAfter(3).published().liveVersion()).isEqualTo(4);
  }

  @Test
  void anApprovalBelongsToAText() {
    Publication approved = Publication.draft().submitted("a").approved();
    assertThat(approved.state()).isEqualTo(TranslationState.APPROVED);
    assertThat(approved.edited().state()).isEqualTo(TranslationState.DRAFT);
    assertThat(approved.edited().submitted("a").state()).isEqualTo(TranslationState.IN_REVIEW);
    assertThat(approved.published().unpublished().draftState()).isEqualTo(DraftState.DRAFT);
  }

  @Test
  void aStagedDraftIsReviewedWhileTheLiveTextStays() {
    Publication staged = Publication.draft().published().edited().submitted("a");
    assertThat(staged.position()).isEqualTo("published/in_review");
    assertThat(staged.liveVersion()).isEqualTo(1);
    assertThat(staged.unpublished().state()).isEqualTo(TranslationState.IN_REVIEW);
    assertThat(staged.approved().position()).isEqualTo("published/approved");
    assertThat(staged.rejected().position()).isEqualTo("published/draft");
    assertThat(staged.approved().published().position()).isEqualTo("published");
  }

  @Test
  void whatIsLiveHasNothingToReview() {
    Publication live = Publication.draft().published();
    assertThatThrownBy(() -> live.submitted("a")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(live::approved).isInstanceOf(ProblemException.class);
    assertThatThrownBy(live::rejected).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> Publication.draft().approved()).isInstanceOf(ProblemException.class);
  }

  @Test
  void theArchiveComesBackThroughReview() {
    Publication archived = Publication.draft().submitted("a").approved().archived();
    assertThat(archived.draftState()).isEqualTo(DraftState.DRAFT);
    assertThat(archived.submitted("b").state()).isEqualTo(TranslationState.IN_REVIEW);
  }
}
