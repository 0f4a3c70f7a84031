package io.selfcare.knowledge.reading;

import io.selfcare.platform.db.TenantTx;

/** Where the locales of a space are found: in its settings, which are not knowledge's. */
@FunctionalInterface
public interface ReadingLocales {
  LocaleSettings of(TenantTx tx);
}
