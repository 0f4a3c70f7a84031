package io.selfcare.answers;

import io.selfcare.platform.db.TenantTx;
import java.util.List;
import java.util.Map;

/** Where the settings come from that an answer depends on; the feature that keeps them has them. */
@FunctionalInterface
public interface AnswerSettings {
  /** The settings of the transaction's space as they stand, in one query. */
  Settings of(TenantTx tx);

  /**
   * The settings of one space.
   *
   * @param defaultLocale the last resort of every question
   * @param locales the locales the space publishes in
   * @param localeFallbacks for a locale, the locales that stand in for it, in this order
   * @param version names this state of the settings
   */
  record Settings(
      String defaultLocale,
      List<String> locales,
      Map<String, List<String>> localeFallbacks,
      String version) {
    public Settings {
      locales = List.copyOf(locales);
      localeFallbacks = Map.copyOf(localeFallbacks);
    }
  }
}
