package io.selfcare.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.StopWords;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads each version of a space's stop words once per language and keeps those in use. */
final class StopTables {
  private static final int MOST_KEPT = 512;

  private final Cache<Key, Set<String>> stems =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** The stems of one set. */
  Chooser of(SpaceId space, StopWords words) {
    return language -> {
      Set<String> own = words.byLanguage().getOrDefault(language, Set.of());
      return own.isEmpty()
          ? Set.of()
          : stems.get(new Key(space, words.version(), language), key -> read(own, language));
    };
  }

  private static Set<String> read(Set<String> words, String languageCode) {
    Language language = Language.of(languageCode);
    return words.stream()
        .flatMap(word -> Word.all(word, language).stream())
        .map(Word::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Chooses the stop words of a language, by their stems. */
  interface Chooser {
    Set<String> stems(String languageCode);
  }

  private record Key(SpaceId space, String version, String language) {}
}
