package io.selfcare.knowledge;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The one way to write a locale: BCP 47 in its canonical case. */
public final class LocaleTags {
  private LocaleTags() {}

  /** The canonical form; empty when the tag is not well-formed or names no language. */
  public static Optional<String> canonical(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return tag.isEmpty() || canonical.equals("und") ? Optional.empty() : Optional.of(canonical);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
