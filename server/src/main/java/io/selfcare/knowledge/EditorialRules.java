package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;

/** Where the editorial rules of a space are found: in its settings, which are not knowledge's. */
@FunctionalInterface
public interface EditorialRules {
  Editorial of(TenantTx tx);
}
