package io.selfcare.answers.targets;

import io.selfcare.api.AnswerTargetsApi;
import io.selfcare.api.model.AnswerTargetInput;
import io.selfcare.api.model.AnswerTargetList;
import io.selfcare.api.model.AnswerTargetPreview;
import io.selfcare.api.model.AnswerTargetPreviewRequest;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.reading.LanguageTag;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets over HTTP. */
public final class AnswerTargetsResource implements AnswerTargetsApi {
  private final TargetService targets;

  public AnswerTargetsResource(TenantDb db, EnabledLocales locales, AnswerThresholds thresholds) {
    this.targets = new TargetService(db, locales, thresholds);
  }

  @Override
  public AnswerTargetList listAnswerTargets(Call call, @Nullable String locale) {
    if (locale != null && !LanguageTag.isValid(locale)) {
      throw ProblemException.parameter("locale", LanguageTag.ADVICE);
    }
    return TargetMapper.list(
        locale == null
            ? targets.list(call.space())
            : List.of(targets.get(call.space(), locale, "/locale")));
  }

  @Override
  public io.selfcare.api.model.AnswerTarget getAnswerTarget(Call call, String locale) {
    return shown(call, targets.get(call.space(), locale, "/locale"));
  }

  @Override
  public io.selfcare.api.model.AnswerTarget putAnswerTarget(
      Call call, String locale, AnswerTargetInput sent, @Nullable String ifMatch) {
    return shown(
        call, targets.put(call.space(), call.actor(), locale, ifMatch, sent.getMaxWrongPercent()));
  }

  @Override
  public AnswerTargetPreview previewAnswerTarget(Call call, AnswerTargetPreviewRequest sent) {
    return TargetMapper.preview(
        targets.get(call.space(), sent.getLocale(), "/locale"), sent.getMaxWrongPercent());
  }

  private static io.selfcare.api.model.AnswerTarget shown(Call call, TargetService.Shown shown) {
    call.etag(shown.target().version());
    return TargetMapper.target(shown);
  }
}
