package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.EditorialRules;
import io.selfcare.knowledge.Publication;
import io.selfcare.knowledge.Trail;
import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationStep;
import io.selfcare.knowledge.TranslationSteps;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Timers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes, shows and cancels the schedules of translations. */
public final class ScheduleService {
  private final TenantDb db;
  private final Ids ids;
  private final Timers timers;
  private final TranslationSteps steps;
  private final EditorialRules rules;
  private final ScheduleDao schedules = new ScheduleDao();
  private final Trail trail = new Trail();

  public ScheduleService(
      TenantDb db, Ids ids, Timers timers, TranslationSteps steps, EditorialRules rules) {
    this.db = db;
    this.ids = ids;
    this.timers = timers;
    this.steps = steps;
    this.rules = rules;
  }

  /** What somebody asks for; times as they were sent. */
  record Wish(
      @Nullable String publishAt,
      @Nullable String unpublishAt,
      @Nullable String comment,
      @Nullable String ifMatch) {}

  /**
   * Schedules the draft as it is now, in place of what was scheduled.
   *
   * @throws ProblemException {@code not_found}, {@code precondition_failed}, {@code
   *     validation_failed}, {@code invalid_state}
   */
  PublicationSchedule set(SpaceId space, Actor actor, Key key, Wish wish) {
    return db.change(
        space,
        actor,
        tx -> {
          Translation draft = steps.lock(tx, key);
          EntityTags.check(wish.ifMatch(), draft.version());
          PublicationSchedule schedule = schedule(tx, draft, wish);
          schedules.find(tx, key).ifPresent(old -> remove(tx, old));
          schedules.insert(tx, schedule);
          Instant next = schedule.next();
          if (next != null) {
            timers.set(tx, ScheduleRunner.KIND, schedule.id(), next);
          }
          note(tx, TranslationStep.SCHEDULED, draft, schedule);
          return schedule;
        });
  }

  private PublicationSchedule schedule(ChangeTx tx, Translation draft, Wish wish) {
    Editorial editorial = rules.of(tx);
    Moment publish = moment(wish.publishAt(), editorial, "/publishAt");
    Moment unpublish = moment(wish.unpublishAt(), editorial, "/unpublishAt");
    requireOrder(publish, unpublish, tx.now());
    requireSense(publish, draft.publication());
    return new PublicationSchedule(
        ids.next(),
        draft.key(),
        draft.publication().draftRevision(),
        editorial.zone(),
        wish.comment(),
        publish,
        unpublish,
        tx.now(),
        tx.actor());
  }

  private static @Nullable Moment moment(
      @Nullable String sent, Editorial editorial, String pointer) {
    return sent == null ? null : Moment.waiting(ScheduledTime.of(sent, editorial.zone(), pointer));
  }

  private static void requireOrder(
      @Nullable Moment publish, @Nullable Moment unpublish, Instant now) {
    if (publish == null && unpublish == null) {
      throw ProblemException.invalid(
          "/publishAt", "required", "Say when to publish, when to take back, or both.");
    }
    if (publish != null && !publish.at().isAfter(now)) {
      throw past("/publishAt", publish.at(), now);
    }
    if (unpublish != null && !unpublish.at().isAfter(now)) {
      throw past("/unpublishAt", unpublish.at(), now);
    }
    if (publish != null && unpublish != null && !unpublish.at().isAfter(publish.at())) {
      throw ProblemException.invalid(
          "/unpublishAt", "wrong_order", "What goes live is taken back later, not before.");
    }
  }

  private static ProblemException past(String pointer, Instant at, Instant now) {
    return ProblemException.invalid(
        pointer, "in_the_past", "%s has passed: it is %s now.".formatted(at, now));
  }

  private static void requireSense(@Nullable Moment publish, Publication publication) {
    if (publish == null && !publication.live()) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE, "Nothing is live that could be taken back; send publishAt too.");
    }
    if (publish != null && !publication.hasUnpublishedChanges()) {
      throw new ProblemException(
          ErrorCode.INVALID_STATE,
          "The draft is live already; to take it back later send unpublishAt alone.");
    }
  }

  PublicationSchedule get(SpaceId space, Key key) {
    return db.read(space, tx -> schedules.find(tx, key))
        .orElseThrow(() -> ProblemException.notFound("schedule"));
  }

  Page<PublicationSchedule> list(SpaceId space, @Nullable String status, PageRequest page) {
    return page.page(
        db.read(space, tx -> schedules.list(tx, status, page)),
        schedule -> schedule.id().toString());
  }

  /** What was to happen will not. */
  void cancel(SpaceId space, Actor actor, Key key) {
    db.change(
        space,
        actor,
        tx -> {
          Translation draft = steps.lock(tx, key);
          PublicationSchedule schedule =
              schedules.find(tx, key).orElseThrow(() -> ProblemException.notFound("schedule"));
          remove(tx, schedule);
          note(tx, TranslationStep.SCHEDULE_CANCELLED, draft, schedule);
          return schedule;
        });
  }

  private void remove(ChangeTx tx, PublicationSchedule schedule) {
    schedules.delete(tx, schedule.id());
    timers.cancel(tx, ScheduleRunner.KIND, schedule.id());
  }

  private void note(
      ChangeTx tx, TranslationStep step, Translation draft, PublicationSchedule schedule) {
    trail.note(tx, step, draft.publication(), draft, null, schedule.comment());
    AuditEntry entry =
        AuditEntry.of(step.action(), "article", draft.key().articleId())
            .with("locale", draft.key().locale());
    Moment publish = schedule.publish();
    Moment unpublish = schedule.unpublish();
    if (publish != null) {
      entry = entry.with("publishAt", publish.at());
    }
    tx.audit(unpublish == null ? entry : entry.with("unpublishAt", unpublish.at()));
  }
}
