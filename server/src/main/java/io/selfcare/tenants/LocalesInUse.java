package io.selfcare.tenants;

import io.selfcare.platform.db.TenantTx;
import java.util.List;

/** Port: the locales in which a space has content. */
@FunctionalInterface
public interface LocalesInUse {
  List<String> of(TenantTx tx);
}
