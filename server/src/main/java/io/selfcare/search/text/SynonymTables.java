package io.selfcare.search.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SynonymSet;

/** Compiles each version of a space's synonyms once per language and keeps those in use. */
public final class SynonymTables {
  private static final int MOST_KEPT = 512;

  private final LanguageReaders languages;
  private final Cache<Key, SynonymTable> tables =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  public SynonymTables(LanguageReaders languages) {
    this.languages = languages;
  }

  /** The tables of one set. */
  public Chooser of(SpaceId space, SynonymSet synonyms) {
    return language ->
        tables.get(
            new Key(space, synonyms.version(), language),
            key -> new SynonymTable(synonyms, key.language(), languages.of(key.language())));
  }

  /** Chooses the table of a language. */
  public interface Chooser {
    SynonymTable table(String languageCode);
  }

  private record Key(SpaceId space, String version, String language) {}
}
