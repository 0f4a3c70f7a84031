package io.selfcare.knowledge;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a tenant edits: the rules of review and of stale content. Pure.
 *
 * @param fourEyes who wrote or submitted a text cannot approve it
 * @param barsStale whether content that has expired or is overdue is kept out of answers
 * @param overdueAfterDays how many days after its day a review counts as overdue
 * @param zone in which a day begins and ends
 */
public record Editorial(
    boolean reviewRequired,
    boolean fourEyes,
    boolean barsStale,
    int overdueAfterDays,
    ZoneId zone) {
  /**
   * Checks that a draft may go live on somebody's behalf. Publishing a text approves it, so who may
   * not approve may not publish what nobody has approved.
   *
   * @throws ProblemException {@code approval_required} or {@code four_eyes}
   */
  public void requirePublishable(Publication draft, String who) {
    if (mayPublish(draft, who)) {
      return;
    }
    if (reviewRequired) {
      throw new ProblemException(
          ErrorCode.APPROVAL_REQUIRED,
          "This text was not approved: submit it, and have it approved before it is published.");
    }
    requireApprover(draft, who);
  }

  /** Whether a draft may go live on somebody's behalf. */
  public boolean mayPublish(Publication draft, String who) {
    boolean approved = !draft.hasUnpublishedChanges() || draft.draftState() == DraftState.APPROVED;
    return approved || (!reviewRequired && !(fourEyes && draft.review().involves(who)));
  }

  /**
   * Checks that somebody may approve a draft.
   *
   * @throws ProblemException {@code four_eyes}
   */
  public void requireApprover(Publication draft, String who) {
    if (fourEyes && draft.review().involves(who)) {
      throw new ProblemException(
          ErrorCode.FOUR_EYES,
          "You wrote or submitted this text: somebody else has to approve it.");
    }
  }

  /** Whether an article is stale at a time. */
  public Stale stale(Care care, Instant now) {
    Instant end = care.expiresAt();
    LocalDate day = care.reviewBy();
    return new Stale(
        end != null && !end.isAfter(now), day != null && day.isBefore(overdueBefore(now)));
  }

  /** Reviews that were due before this day are overdue at a time. */
  LocalDate overdueBefore(Instant now) {
    return now.atZone(zone).toLocalDate().minusDays(overdueAfterDays);
  }
}
