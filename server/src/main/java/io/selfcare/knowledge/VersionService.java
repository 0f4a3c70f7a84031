package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;

/** Reads every text that was ever live. */
public final class VersionService {
  private final TenantDb db;
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();

  public VersionService(TenantDb db) {
    this.db = db;
  }

  /** The newest first. */
  public Page<ArticleVersion> list(SpaceId space, ArticleId id, String locale, PageRequest page) {
    return db.read(
        space,
        tx ->
            page.page(
                versions.list(tx, existing(tx, id, locale), page),
                version -> Integer.toString(version.version())));
  }

  public ArticleVersion get(SpaceId space, ArticleId id, String locale, int version) {
    return db.read(
        space,
        tx ->
            versions
                .find(tx, existing(tx, id, locale), version)
                .orElseThrow(() -> ProblemException.notFound("version")));
  }

  private Key existing(TenantTx tx, ArticleId id, String locale) {
    Key key = TranslationKeys.of(id, locale);
    return translations
        .find(tx, key)
        .map(Translation::key)
        .orElseThrow(() -> ProblemException.notFound("translation"));
  }
}
