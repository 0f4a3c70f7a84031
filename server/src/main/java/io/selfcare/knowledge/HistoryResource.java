package io.selfcare.knowledge;

import io.selfcare.api.HistoryApi;
import io.selfcare.api.model.StepRequest;
import io.selfcare.api.model.TranslationDiff;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.ids.ArticleId;
import org.jspecify.annotations.Nullable;

/** What was live, compared and brought back, over HTTP. */
public final class HistoryResource implements HistoryApi {
  private final HistoryService history;
  private final TranslationService translations;

  public HistoryResource(HistoryService history, TranslationService translations) {
    this.history = history;
    this.translations = translations;
  }

  @Override
  public TranslationDiff diffTranslationVersion(
      Call call, String articleId, String locale, Integer version, @Nullable String against) {
    Key key = TranslationKeys.of(ArticleId.parse(articleId), locale);
    String other = against == null ? HistoryService.DRAFT : against;
    return new TranslationDiff()
        .articleId(key.articleId().text())
        .locale(key.locale())
        .from(Integer.toString(version))
        .to(other)
        .fields(
            history.diff(call.space(), key, version, other).stream()
                .map(DiffMapper::field)
                .toList());
  }

  @Override
  public io.selfcare.api.model.Translation restoreTranslationVersion(
      Call call,
      String articleId,
      String locale,
      Integer version,
      @Nullable String ifMatch,
      @Nullable StepRequest sent) {
    Translation restored =
        translations.restore(
            call.space(),
            call.actor(),
            TranslationKeys.of(ArticleId.parse(articleId), locale),
            new TranslationService.Restoring(
                version, ifMatch, sent == null ? null : sent.getComment()));
    call.etag(restored.version());
    return TranslationMapper.translation(restored);
  }
}
