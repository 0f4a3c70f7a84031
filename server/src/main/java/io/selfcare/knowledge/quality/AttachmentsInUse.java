package io.selfcare.knowledge.quality;

import io.selfcare.platform.db.TenantTx;
import java.util.Set;

/** Tells which attachments there are; who keeps them implements it. */
@FunctionalInterface
public interface AttachmentsInUse {
  /** Those of the named ones that are there, by their text form. */
  Set<String> known(TenantTx tx, Set<String> named);

  /** Takes every attachment as known. */
  static AttachmentsInUse all() {
    return (tx, named) -> named;
  }
}
