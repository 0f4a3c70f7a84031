package io.selfcare.knowledge.schedules;

import io.selfcare.api.SchedulesApi;
import io.selfcare.api.model.PublicationScheduleList;
import io.selfcare.api.model.PublicationScheduleRequest;
import io.selfcare.api.model.PublicationScheduleStatus;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationKeys;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** The schedules of translations over HTTP. */
public final class SchedulesResource implements SchedulesApi {
  private final ScheduleService schedules;

  public SchedulesResource(ScheduleService schedules) {
    this.schedules = schedules;
  }

  @Override
  public io.selfcare.api.model.PublicationSchedule scheduleTranslation(
      Call call,
      String articleId,
      String locale,
      PublicationScheduleRequest sent,
      @Nullable String ifMatch) {
    return ScheduleMapper.schedule(
        schedules.set(
            call.space(),
            call.actor(),
            key(articleId, locale),
            ScheduleMapper.wish(sent, ifMatch)));
  }

  @Override
  public io.selfcare.api.model.PublicationSchedule getTranslationSchedule(
      Call call, String articleId, String locale) {
    return ScheduleMapper.schedule(schedules.get(call.space(), key(articleId, locale)));
  }

  @Override
  public void cancelTranslationSchedule(Call call, String articleId, String locale) {
    schedules.cancel(call.space(), call.actor(), key(articleId, locale));
  }

  @Override
  public PublicationScheduleList listPublicationSchedules(
      Call call,
      @Nullable PublicationScheduleStatus status,
      Integer limit,
      @Nullable String cursor) {
    String word = status == null ? null : status.toString();
    PageRequest page = PageRequest.of(call, limit, cursor, word);
    return ScheduleMapper.page(schedules.list(call.space(), word, page));
  }

  private static Key key(String articleId, String locale) {
    return TranslationKeys.of(ArticleId.parse(articleId), locale);
  }
}
