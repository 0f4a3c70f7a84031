package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.DraftState;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.Publication;
import io.selfcare.platform.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether a draft may go live when its time has come. Pure: a schedule never passes a review. */
final class SchedulePolicy {
  private SchedulePolicy() {}

  /**
   * Why a draft may not go live; null when it may.
   *
   * @param scheduled the text that was meant
   * @param who made the schedule
   */
  static Moment.@Nullable Failure obstacle(
      Publication draft, long scheduled, Editorial editorial, String who) {
    boolean approved = draft.draftState() == DraftState.APPROVED;
    if (!draft.hasUnpublishedChanges() || approved) {
      return null;
    }
    if (draft.draftRevision() != scheduled) {
      return Moment.Failure.DRAFT_CHANGED;
    }
    try {
      editorial.requirePublishable(draft, who);
      return null;
    } catch (ProblemException e) {
      return Moment.Failure.APPROVAL_REQUIRED;
    }
  }
}
