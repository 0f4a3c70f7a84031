package io.selfcare;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.reading.LocaleSettings;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.tenants.TenantsWiring;
import java.util.function.Supplier;

/**
 * What the features ask of the settings of a space, each in its own words, so that none of them has
 * to know the tenants.
 */
final class SpaceSettings {
  private final Supplier<TenantsWiring> tenants;

  /**
   * Prepares.
   *
   * @param tenants asked when settings are, since tenants are put together after those who ask
   */
  SpaceSettings(Supplier<TenantsWiring> tenants) {
    this.tenants = tenants;
  }

  /** For those who write. */
  Locales locales(TenantTx tx) {
    TenantsWiring.Languages languages = tenants.get().languages(tx);
    return new Locales(languages.defaultLocale(), languages.locales());
  }

  /** For those who read. */
  LocaleSettings reading(TenantTx tx) {
    return reading(tenants.get().languages(tx));
  }

  /** For answers, which are explained by the settings they were given under. */
  AnswerSettings.Settings answers(TenantTx tx) {
    TenantsWiring.Languages languages = tenants.get().languages(tx);
    return new AnswerSettings.Settings(reading(languages), Long.toString(languages.version()));
  }

  /** For those who take texts further. */
  Editorial editorial(TenantTx tx) {
    TenantsWiring.Editing editing = tenants.get().editing(tx);
    return new Editorial(
        editing.reviewRequired(),
        editing.fourEyes(),
        editing.barsStale(),
        editing.overdueAfterDays(),
        editing.zone());
  }

  private static LocaleSettings reading(TenantsWiring.Languages languages) {
    return new LocaleSettings(
        languages.defaultLocale(), languages.locales(), languages.fallbacks());
  }
}
