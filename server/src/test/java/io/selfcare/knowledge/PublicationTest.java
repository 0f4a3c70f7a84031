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
}
