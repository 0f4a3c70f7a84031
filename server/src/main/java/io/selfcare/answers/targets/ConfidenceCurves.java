package io.selfcare.answers.targets;

import io.selfcare.platform.db.TenantTx;
import java.util.Optional;

/** Where the curves come from that were measured on a tenant's own content. */
@FunctionalInterface
public interface ConfidenceCurves {
  /** No space has a curve of its own. */
  ConfidenceCurves NONE = (tx, locale) -> Optional.empty();

  /**
   * The curve of the model in force for a locale of the transaction's space; nothing when its
   * content is too little to measure on.
   */
  Optional<ConfidenceCurve> of(TenantTx tx, String locale);
}
