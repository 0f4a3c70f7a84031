package io.selfcare.search.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.StopWords;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads each version of a space's stop words once per language and keeps those in use. */
public final class StopTables {
  private static final int MOST_KEPT = 512;

  private final LanguageReaders languages;
  private final Cache<Key, Set<String>> stems =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  public StopTables(LanguageReaders languages) {
    this.languages = languages;
  }

  /** The stems of one set. */
  public Chooser of(SpaceId space, StopWords words) {
    return language -> {
      Set<String> own = words.byLanguage().getOrDefault(language, Set.of());
      return own.isEmpty()
          ? Set.of()
          : stems.get(new Key(space, words.version(), language), key -> read(own, language));
    };
  }

  private Set<String> read(Set<String> words, String languageCode) {
    LanguageReader language = languages.of(languageCode);
    return words.stream()
        .flatMap(word -> language.words(word).stream())
        .map(Word::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Chooses the stop words of a language, by their stems. */
  public interface Chooser {
    Set<String> stems(String languageCode);
  }

  private record Key(SpaceId space, String version, String language) {}
}
