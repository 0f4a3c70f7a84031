package io.selfcare.knowledge;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Violation;
import java.util.List;
import java.util.Optional;

/**
 * The locales a space writes in.
 *
 * @param defaultLocale one of them
 */
public record Locales(String defaultLocale, List<String> enabled) {
  public Locales {
    enabled = List.copyOf(enabled);
  }

  /** The enabled locale that a tag names in whatever case. */
  public Optional<String> find(String tag) {
    return LocaleTags.canonical(tag)
        .flatMap(
            canonical -> enabled.stream().filter(l -> l.equalsIgnoreCase(canonical)).findFirst());
  }

  /**
   * The same, where the locale must be enabled.
   *
   * @param pointer where the tag was sent
   * @throws ProblemException {@code locale_not_enabled}
   */
  public String require(String tag, String pointer) {
    return find(tag)
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.LOCALE_NOT_ENABLED,
                    refusal(tag),
                    List.of(new Violation(pointer, "not_enabled", refusal(tag)))));
  }

  /** Why a tag is refused. */
  public String refusal(String tag) {
    return "The locale '%s' is not enabled; enabled are %s. Locales are enabled in the tenant's settings."
        .formatted(tag.length() > 50 ? tag.substring(0, 50) : tag, String.join(", ", enabled));
  }
}
