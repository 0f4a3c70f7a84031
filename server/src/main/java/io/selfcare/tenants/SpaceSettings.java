package io.selfcare.tenants;

import io.selfcare.platform.http.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What a tenant decides about one of its spaces; checks itself.
 *
 * @param locales canonical BCP 47 tags, the default among them
 * @param localeFallbacks where to look when an article is not published in a locale
 * @param timeZone IANA name
 */
record SpaceSettings(
    String name,
    String defaultLocale,
    List<String> locales,
    Map<String, List<String>> localeFallbacks,
    String timeZone,
    Branding branding,
    Editorial editorial,
    List<String> allowedOrigins) {
  SpaceSettings {
    defaultLocale = LocaleTags.canonical("/defaultLocale", defaultLocale);
    locales = LocaleTags.canonical("/locales", locales);
    localeFallbacks = LocaleTags.canonical("/localeFallbacks", localeFallbacks);
    allowedOrigins = List.copyOf(allowedOrigins);
    requireDistinct(locales);
    if (!locales.contains(defaultLocale)) {
      throw ProblemException.invalid(
          "/defaultLocale", "not_in_locales", "The default locale must be one of locales.");
    }
    requireKnown(locales, localeFallbacks);
    requireZone(timeZone);
  }

  private static void requireDistinct(List<String> locales) {
    if (new HashSet<>(locales).size() != locales.size()) {
      throw ProblemException.invalid("/locales", "duplicate", "Each locale may be named once.");
    }
  }

  private static void requireKnown(List<String> locales, Map<String, List<String>> fallbacks) {
    fallbacks.forEach(
        (locale, chain) -> {
          if (!locales.containsAll(chain)) {
            throw ProblemException.invalid(
                "/localeFallbacks/" + locale,
                "not_in_locales",
                "Fallbacks must be among locales: " + String.join(", ", locales) + ".");
          }
        });
  }

  private static void requireZone(String timeZone) {
    try {
      ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw ProblemException.invalid(
          "/timeZone", "unknown_value", "Use an IANA time zone, e.g. Europe/Paris.");
    }
  }
}
