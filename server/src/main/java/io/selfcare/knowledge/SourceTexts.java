package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import java.util.List;

/**
 * Keeps track of which translations are behind their source, the text in the tenant's first
 * language.
 */
final class SourceTexts {
  private final EnabledLocales locales;
  private final SourceTextDao dao = new SourceTextDao();

  SourceTexts(EnabledLocales locales) {
    this.locales = locales;
  }

  /** These were written, or found to be right, with their source at hand. */
  void edited(ChangeTx tx, List<Key> keys) {
    if (!keys.isEmpty()) {
      dao.fit(tx, keys, locales.of(tx).defaultLocale());
    }
  }

  /** New versions of these are live. */
  void published(ChangeTx tx, List<Key> keys) {
    if (!keys.isEmpty()) {
      String source = locales.of(tx).defaultLocale();
      List<Key> sources = keys.stream().filter(key -> key.locale().equals(source)).toList();
      if (!sources.isEmpty()) {
        dao.sourcePublished(tx, sources);
      }
    }
  }
}
