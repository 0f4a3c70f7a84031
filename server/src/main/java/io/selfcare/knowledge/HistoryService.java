package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.diff.FieldDiff;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;

/** Compares what was live with what is, or what is to be. */
public final class HistoryService {
  static final String DRAFT = "draft";

  private final TenantDb db;
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();

  public HistoryService(TenantDb db) {
    this.db = db;
  }

  /**
   * What is different between a version and another, or the draft.
   *
   * @param against the number of a version, or {@code draft}
   */
  List<FieldDiff> diff(SpaceId space, Key key, int version, String against) {
    return db.read(
        space,
        tx -> {
          ArticleText draft =
              translations
                  .find(tx, key)
                  .orElseThrow(() -> ProblemException.notFound("translation"))
                  .text();
          ArticleText from = text(tx, key, version);
          ArticleText to = against.equals(DRAFT) ? draft : text(tx, key, Integer.parseInt(against));
          return TextComparison.of(from, to);
        });
  }

  private ArticleText text(TenantTx tx, Key key, int version) {
    return versions
        .find(tx, key, version)
        .orElseThrow(() -> ProblemException.notFound("version"))
        .text();
  }
}
