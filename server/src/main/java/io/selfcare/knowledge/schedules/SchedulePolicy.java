package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.DraftState;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.Publication;
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
    boolean changed = draft.draftRevision() != scheduled;
    boolean approved = !draft.hasUnpublishedChanges() || draft.draftState() == DraftState.APPROVED;
    if (changed && !approved) {
      return Moment.Failure.DRAFT_CHANGED;
    }
    return editorial.mayPublish(draft, who) ? null : Moment.Failure.APPROVAL_REQUIRED;
  }
}
