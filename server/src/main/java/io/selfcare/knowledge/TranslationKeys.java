package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;

/** Names a translation by what was sent in a path. */
public final class TranslationKeys {
  private TranslationKeys() {}

  /** What is no locale names no translation. */
  public static Key of(ArticleId id, String locale) {
    return new Key(
        id,
        LocaleTags.canonical(locale).orElseThrow(() -> ProblemException.notFound("translation")));
  }
}
