package io.selfcare.knowledge.schedules;

import io.selfcare.api.model.PublicationScheduleList;
import io.selfcare.api.model.PublicationScheduleRequest;
import io.selfcare.api.model.PublicationScheduleStatus;
import io.selfcare.api.model.ScheduleFailure;
import io.selfcare.api.model.ScheduledStep;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Schedules between the API and the domain. */
final class ScheduleMapper {
  private ScheduleMapper() {}

  static ScheduleService.Wish wish(PublicationScheduleRequest sent, @Nullable String ifMatch) {
    return new ScheduleService.Wish(
        sent.getPublishAt(), sent.getUnpublishAt(), sent.getComment(), ifMatch);
  }

  static io.selfcare.api.model.PublicationSchedule schedule(PublicationSchedule schedule) {
    return new io.selfcare.api.model.PublicationSchedule()
        .articleId(schedule.key().articleId().text())
        .locale(schedule.key().locale())
        .status(PublicationScheduleStatus.valueOf(schedule.status().name()))
        .timeZone(schedule.zone().getId())
        .publish(step(schedule.publish(), schedule.zone()))
        .unpublish(step(schedule.unpublish(), schedule.zone()))
        .comment(schedule.comment())
        .createdAt(KnowledgeMapper.time(schedule.createdAt()))
        .createdBy(schedule.createdBy().id());
  }

  private static @Nullable ScheduledStep step(@Nullable Moment moment, ZoneId zone) {
    if (moment == null) {
      return null;
    }
    Moment.Failure failure = moment.failure();
    return new ScheduledStep()
        .at(KnowledgeMapper.time(moment.at()))
        .local(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at().atZone(zone)))
        .status(PublicationScheduleStatus.valueOf(moment.status().name()))
        .endedAt(KnowledgeMapper.timeOrNull(moment.endedAt()))
        .version(moment.version())
        .failure(failure == null ? null : ScheduleFailure.valueOf(failure.name()));
  }

  static PublicationScheduleList page(Page<PublicationSchedule> page) {
    return new PublicationScheduleList()
        .data(page.data().stream().map(ScheduleMapper::schedule).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
