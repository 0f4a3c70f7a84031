package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class EditorialTest {
  private static final Editorial FREE = rules(false, false);
  private static final Editorial REVIEW = rules(true, false);
  private static final Editorial FOUR_EYES = rules(false, true);

  private static Editorial rules(boolean review, boolean fourEyes) {
    return new Editorial(review, fourEyes, false, 0, ZoneOffset.UTC);
  }

  private final Publication draft = Publication.draft().editedBy("author");

  @Test
  void withoutRulesADraftGoesLiveAtOnce() {
    assertThatCode(() -> FREE.requirePublishable(draft, "author")).doesNotThrowAnyException();
  }

  @Test
  void aRequiredReviewLetsOnlyApprovedTextsThrough() {
    Publication approved = draft.submitted("author").approved();
    refused(ErrorCode.APPROVAL_REQUIRED, () -> REVIEW.requirePublishable(draft, "other"));
    refused(
        ErrorCode.APPROVAL_REQUIRED,
        () -> REVIEW.requirePublishable(draft.submitted("author"), "other"));
    assertThatCode(() -> REVIEW.requirePublishable(approved, "author")).doesNotThrowAnyException();
    refused(
        ErrorCode.APPROVAL_REQUIRED, () -> REVIEW.requirePublishable(approved.edited(), "other"));
    assertThatCode(() -> REVIEW.requirePublishable(approved.published(), "other"))
        .doesNotThrowAnyException();
  }

  @Test
  void fourEyesAreThoseOfSomebodyElse() {
    Publication submitted = draft.submitted("helper");
    refused(ErrorCode.FOUR_EYES, () -> FOUR_EYES.requireApprover(submitted, "author"));
    refused(ErrorCode.FOUR_EYES, () -> FOUR_EYES.requireApprover(submitted, "helper"));
    assertThatCode(() -> FOUR_EYES.requireApprover(submitted, "other")).doesNotThrowAnyException();
    refused(ErrorCode.FOUR_EYES, () -> FOUR_EYES.requirePublishable(draft, "author"));
    assertThatCode(() -> FOUR_EYES.requirePublishable(draft, "other")).doesNotThrowAnyException();
  }

  private static void refused(ErrorCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> org.assertj.core.api.Assertions.assertThat(e.code()).isEqualTo(code));
  }
}
