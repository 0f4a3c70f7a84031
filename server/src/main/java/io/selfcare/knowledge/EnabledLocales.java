package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;

/** Where the locales of a space are found: in its settings, which are not knowledge's. */
@FunctionalInterface
public interface EnabledLocales {
  Locales of(TenantTx tx);
}
