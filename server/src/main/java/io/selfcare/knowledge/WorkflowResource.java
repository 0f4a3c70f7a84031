package io.selfcare.knowledge;

import io.selfcare.api.WorkflowApi;
import io.selfcare.api.model.RejectRequest;
import io.selfcare.api.model.StepRequest;
import io.selfcare.api.model.TranslationEventList;
import io.selfcare.api.model.TranslationStatusList;
import io.selfcare.knowledge.PublishingService.Step;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** The review of drafts over HTTP. */
public final class WorkflowResource implements WorkflowApi {
  private final TenantDb db;
  private final PublishingService publishing;
  private final TranslationService translations;
  private final TranslationStatusService status;
  private final Trail trail = new Trail();

  public WorkflowResource(
      TenantDb db,
      PublishingService publishing,
      TranslationService translations,
      TranslationStatusService status) {
    this.db = db;
    this.publishing = publishing;
    this.translations = translations;
    this.status = status;
  }

  @Override
  public io.selfcare.api.model.Translation submitTranslation(
      Call call,
      String articleId,
      String locale,
      @Nullable String ifMatch,
      @Nullable StepRequest sent) {
    String comment = sent == null ? null : sent.getComment();
    return shown(call, articleId, locale, ifMatch, TranslationStep.SUBMITTED, comment);
  }

  @Override
  public io.selfcare.api.model.Translation approveTranslation(
      Call call,
      String articleId,
      String locale,
      @Nullable String ifMatch,
      @Nullable StepRequest sent) {
    String comment = sent == null ? null : sent.getComment();
    return shown(call, articleId, locale, ifMatch, TranslationStep.APPROVED, comment);
  }

  @Override
  public io.selfcare.api.model.Translation rejectTranslation(
      Call call, String articleId, String locale, RejectRequest sent, @Nullable String ifMatch) {
    return shown(call, articleId, locale, ifMatch, TranslationStep.REJECTED, sent.getComment());
  }

  @Override
  public TranslationEventList listTranslationEvents(
      Call call, String articleId, String locale, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, articleId, locale);
    return WorkflowMapper.page(
        trail.list(db, call.space(), ArticleId.parse(articleId), locale, page));
  }

  @Override
  public io.selfcare.api.model.Translation confirmTranslation(
      Call call, String articleId, String locale, @Nullable StepRequest sent) {
    Translation confirmed =
        translations.confirm(
            call.space(),
            call.actor(),
            TranslationKeys.of(ArticleId.parse(articleId), locale),
            sent == null ? null : sent.getComment());
    call.etag(confirmed.version());
    return TranslationMapper.translation(confirmed);
  }

  @Override
  public TranslationStatusList listTranslationStatus(
      Call call,
      @Nullable String locale,
      @Nullable String missingLocale,
      Integer limit,
      @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, locale, missingLocale);
    return WorkflowMapper.status(
        status.report(
            call.space(),
            ArticlesResource.locale(locale, "locale"),
            ArticlesResource.locale(missingLocale, "missingLocale"),
            page));
  }

  private io.selfcare.api.model.Translation shown(
      Call call,
      String articleId,
      String locale,
      @Nullable String ifMatch,
      TranslationStep step,
      @Nullable String comment) {
    Step asked = new Step(call.space(), call.actor(), ArticleId.parse(articleId), locale, ifMatch);
    Translation moved = publishing.take(asked, step, comment);
    call.etag(moved.version());
    return TranslationMapper.translation(moved);
  }
}
