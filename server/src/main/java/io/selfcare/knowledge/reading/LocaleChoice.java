package io.selfcare.knowledge.reading;

import io.selfcare.search.LocaleChain;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which locales a question or a page is looked up: the one asked for, its language, what the
 * space has named to stand in for them, the same language elsewhere, and at last the default
 * locale. Locales the space does not publish in are left out.
 *
 * @param wanted the locale asked for, in canonical case
 * @param chain where to look, in order
 */
public record LocaleChoice(String wanted, LocaleChain chain) {
  private static final int LONGEST = 10;

  /** Chooses for a valid tag, or for none: that is the default locale. */
  public static LocaleChoice of(@Nullable String requested, LocaleSettings settings) {
    String fallback = LanguageTag.canonical(settings.defaultLocale());
    String wanted = requested == null ? fallback : LanguageTag.canonical(requested);
    List<String> enabled = settings.locales().stream().map(LanguageTag::canonical).toList();
    List<String> standIns =
        candidates(wanted, settings, enabled).stream()
            .filter(locale -> enabled.contains(locale) && !locale.equals(fallback))
            .limit(LONGEST - 1)
            .toList();
    Set<String> chain = new LinkedHashSet<>();
    if (wanted.equals(fallback)) {
      chain.add(fallback);
    }
    chain.addAll(standIns);
    chain.add(fallback);
    return new LocaleChoice(wanted, new LocaleChain(List.copyOf(chain)));
  }

  private static Set<String> candidates(
      String wanted, LocaleSettings settings, List<String> enabled) {
    String language = LanguageTag.language(wanted);
    Map<String, List<String>> fallbacks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fallbacks.putAll(settings.fallbacks());
    Set<String> candidates = new LinkedHashSet<>(List.of(wanted, language));
    for (String from : List.of(wanted, language)) {
      fallbacks.getOrDefault(from, List.of()).stream()
          .map(LanguageTag::canonical)
          .forEach(candidates::add);
    }
    enabled.stream()
        .filter(locale -> LanguageTag.language(locale).equals(language))
        .forEach(candidates::add);
    return candidates;
  }

  /** The chain and behind it every other locale of the space. */
  List<String> everywhere(LocaleSettings settings) {
    return Stream.concat(
            chain.locales().stream(), settings.locales().stream().map(LanguageTag::canonical))
        .distinct()
        .toList();
  }

  /** The locale that was asked for, when a text is in another one. */
  public @Nullable String fallbackFrom(String locale) {
    return locale.equals(wanted) ? null : wanted;
  }
}
