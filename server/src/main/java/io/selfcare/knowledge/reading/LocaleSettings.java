package io.selfcare.knowledge.reading;

import java.util.List;
import java.util.Map;

/**
 * In which locales a space publishes.
 *
 * @param defaultLocale the last resort of every question and page
 * @param locales the locales the space publishes in
 * @param fallbacks for a locale, the locales that stand in for it, in this order
 */
public record LocaleSettings(
    String defaultLocale, List<String> locales, Map<String, List<String>> fallbacks) {
  public LocaleSettings {
    locales = List.copyOf(locales);
    fallbacks = Map.copyOf(fallbacks);
  }
}
