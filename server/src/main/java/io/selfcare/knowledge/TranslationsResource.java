package io.selfcare.knowledge;

import io.selfcare.api.TranslationsApi;
import io.selfcare.api.model.PublishRequest;
import io.selfcare.api.model.StepRequest;
import io.selfcare.api.model.TranslationPut;
import io.selfcare.api.model.TranslationVersion;
import io.selfcare.api.model.TranslationVersionList;
import io.selfcare.api.model.WaitFor;
import io.selfcare.knowledge.PublishingService.Step;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** The translations of an article over HTTP: drafts, steps and versions. */
public final class TranslationsResource implements TranslationsApi {
  private final TranslationService translations;
  private final PublishingService publishing;
  private final VersionService versions;

  public TranslationsResource(
      TranslationService translations, PublishingService publishing, VersionService versions) {
    this.translations = translations;
    this.publishing = publishing;
    this.versions = versions;
  }

  @Override
  public io.selfcare.api.model.Translation getTranslation(
      Call call, String articleId, String locale) {
    return shown(call, translations.get(call.space(), ArticleId.parse(articleId), locale));
  }

  @Override
  public io.selfcare.api.model.Translation putTranslation(
      Call call,
      String articleId,
      String locale,
      TranslationPut sent,
      @Nullable String ifMatch,
      @Nullable String ifNoneMatch) {
    return shown(
        call,
        translations.put(
            call.space(),
            call.actor(),
            ArticleId.parse(articleId),
            locale,
            TranslationMapper.text(sent),
            new Preconditions(ifMatch, ifNoneMatch)));
  }

  @Override
  public void deleteTranslation(
      Call call, String articleId, String locale, @Nullable String ifMatch) {
    translations.delete(
        call.space(),
        call.actor(),
        ArticleId.parse(articleId),
        locale,
        ifMatch,
        () -> call.requireScope(ArticlesResource.PUBLISH));
  }

  @Override
  public io.selfcare.api.model.Translation publishTranslation(
      Call call,
      String articleId,
      String locale,
      @Nullable WaitFor waitFor,
      @Nullable String ifMatch,
      @Nullable PublishRequest sent) {
    String comment = sent == null ? null : sent.getComment();
    if (sent == null || sent.getAnnounce() == null) {
      return take(call, articleId, locale, ifMatch, TranslationStep.PUBLISHED, comment);
    }
    Step asked = new Step(call.space(), call.actor(), ArticleId.parse(articleId), locale, ifMatch);
    return shown(
        call,
        publishing.publish(asked, comment, TranslationMapper.announcement(sent.getAnnounce())));
  }

  @Override
  public io.selfcare.api.model.Translation unpublishTranslation(
      Call call,
      String articleId,
      String locale,
      @Nullable WaitFor waitFor,
      @Nullable String ifMatch,
      @Nullable StepRequest sent) {
    String comment = sent == null ? null : sent.getComment();
    return take(call, articleId, locale, ifMatch, TranslationStep.UNPUBLISHED, comment);
  }

  @Override
  public io.selfcare.api.model.Translation archiveTranslation(
      Call call,
      String articleId,
      String locale,
      @Nullable WaitFor waitFor,
      @Nullable String ifMatch,
      @Nullable StepRequest sent) {
    String comment = sent == null ? null : sent.getComment();
    return take(call, articleId, locale, ifMatch, TranslationStep.ARCHIVED, comment);
  }

  @Override
  public TranslationVersionList listTranslationVersions(
      Call call, String articleId, String locale, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, articleId, locale);
    return TranslationMapper.page(
        versions.list(call.space(), ArticleId.parse(articleId), locale, page));
  }

  @Override
  public TranslationVersion getTranslationVersion(
      Call call, String articleId, String locale, Integer version) {
    return TranslationMapper.version(
        versions.get(call.space(), ArticleId.parse(articleId), locale, version));
  }

  private io.selfcare.api.model.Translation take(
      Call call,
      String articleId,
      String locale,
      @Nullable String ifMatch,
      TranslationStep step,
      @Nullable String comment) {
    Step asked = new Step(call.space(), call.actor(), ArticleId.parse(articleId), locale, ifMatch);
    return shown(call, publishing.take(asked, step, comment));
  }

  private static io.selfcare.api.model.Translation shown(Call call, Translation translation) {
    call.etag(translation.version());
    return TranslationMapper.translation(translation);
  }
}
