package io.selfcare.answers;

import io.selfcare.knowledge.reading.LocaleSettings;
import io.selfcare.platform.db.TenantTx;

/** Where the settings come from that an answer depends on; the feature that keeps them has them. */
@FunctionalInterface
public interface AnswerSettings {
  /** The settings of the transaction's space as they stand, in one query. */
  Settings of(TenantTx tx);

  /**
   * The settings of one space.
   *
   * @param version names this state of the settings
   */
  record Settings(LocaleSettings locales, String version) {}
}
