package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.EditorialRules;
import io.selfcare.knowledge.Trail;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.TranslationStep;
import io.selfcare.knowledge.TranslationSteps;
import io.selfcare.knowledge.TranslationSteps.Wish;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.TimerHandler;
import io.selfcare.platform.jobs.Timers;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Carries out a schedule, on behalf of who made it. Only its next moment has a timer, so moments
 * that were missed together still happen one after the other; each is noted in the transaction that
 * does it, so none happens twice.
 */
public final class ScheduleRunner implements TimerHandler {
  static final String KIND = "publication";

  private final TenantDb db;
  private final Timers timers;
  private final TranslationSteps steps;
  private final EditorialRules rules;
  private final ScheduleDao schedules = new ScheduleDao();
  private final Trail trail = new Trail();

  public ScheduleRunner(TenantDb db, Timers timers, TranslationSteps steps, EditorialRules rules) {
    this.db = db;
    this.timers = timers;
    this.steps = steps;
    this.rules = rules;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void ring(SpaceId space, UUID subject) {
    PublicationSchedule due =
        db.read(space, tx -> schedules.find(tx, subject))
            .filter(schedule -> schedule.next() != null)
            .orElse(null);
    if (due == null) {
      return;
    }
    try {
      db.change(space, due.createdBy(), tx -> carryOut(tx, due));
    } catch (ProblemException e) {
      if (e.code() == ErrorCode.CONFLICT || e.code() == ErrorCode.NOT_FOUND) {
        throw e;
      }
      db.change(space, due.createdBy(), tx -> refuse(tx, due, String.valueOf(e.getMessage())));
    }
  }

  private PublicationSchedule current(ChangeTx tx, PublicationSchedule found) {
    return schedules
        .find(tx, found.id())
        .orElseThrow(() -> new IllegalStateException("the schedule was cancelled meanwhile"));
  }

  private PublicationSchedule carryOut(ChangeTx tx, PublicationSchedule found) {
    Translation draft = steps.lock(tx, found.key());
    PublicationSchedule schedule = current(tx, found);
    Moment publish = schedule.publish();
    Moment unpublish = schedule.unpublish();
    PublicationSchedule next;
    if (publish != null && publish.waits() && !publish.at().isAfter(tx.now())) {
      next = schedule.publishing(publish(tx, schedule, publish, draft));
    } else if (unpublish != null && unpublish.waits() && !unpublish.at().isAfter(tx.now())) {
      next = schedule.unpublishing(unpublish(tx, schedule, unpublish, draft));
    } else {
      throw new IllegalStateException("nothing of the schedule is due");
    }
    return store(tx, next);
  }

  private PublicationSchedule store(ChangeTx tx, PublicationSchedule next) {
    schedules.update(tx, next);
    Instant later = next.next();
    if (later != null) {
      timers.set(tx, KIND, next.id(), later);
    }
    return next;
  }

  /** Publishing by hand would have been refused too. */
  private PublicationSchedule refuse(ChangeTx tx, PublicationSchedule found, String why) {
    Translation draft = steps.lock(tx, found.key());
    PublicationSchedule schedule = current(tx, found);
    Moment publish = Objects.requireNonNull(schedule.publish());
    return store(tx, schedule.publishing(fail(tx, publish, draft, Moment.Failure.REFUSED, why)));
  }

  private Moment fail(
      ChangeTx tx, Moment moment, Translation draft, Moment.Failure failure, String why) {
    trail.note(tx, TranslationStep.SCHEDULE_FAILED, draft.publication(), draft, null, why);
    audit(tx, TranslationStep.SCHEDULE_FAILED.action(), draft, failure.word());
    return moment.failed(tx.now(), failure);
  }

  private Moment publish(
      ChangeTx tx, PublicationSchedule schedule, Moment moment, Translation draft) {
    Moment.Failure obstacle =
        SchedulePolicy.obstacle(
            draft.publication(), schedule.revision(), rules.of(tx), tx.actor().id());
    if (obstacle != null) {
      return fail(tx, moment, draft, obstacle, obstacle.sentence());
    }
    Wish wish = new Wish(TranslationStep.PUBLISHED, null, schedule.comment());
    Translation live = steps.take(tx, schedule.key(), wish);
    return moment.done(tx.now(), live.publication().liveVersion());
  }

  private Moment unpublish(
      ChangeTx tx, PublicationSchedule schedule, Moment moment, Translation draft) {
    if (draft.publication().live()) {
      steps.take(
          tx, schedule.key(), new Wish(TranslationStep.UNPUBLISHED, null, schedule.comment()));
    } else {
      audit(tx, "article.schedule_ended", draft, "nothing_live");
    }
    return moment.done(tx.now(), null);
  }

  private static void audit(ChangeTx tx, String action, Translation draft, String reason) {
    tx.audit(
        AuditEntry.of(action, "article", draft.key().articleId())
            .with("locale", draft.key().locale())
            .with("reason", reason));
  }
}
