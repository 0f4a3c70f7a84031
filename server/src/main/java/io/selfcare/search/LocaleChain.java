package io.selfcare.search;

import java.util.List;

/**
 * The locales to look in, the preferred one first. An article counts once: in the first locale of
 * the chain in which it is published. Matching is exact; whoever wants {@code fr} to serve {@code
 * fr-CA} names both.
 */
public record LocaleChain(List<String> locales) {
  private static final int LONGEST = 10;

  public LocaleChain {
    locales = locales.stream().map(LocaleTag::canonical).distinct().toList();
    if (locales.isEmpty() || locales.size() > LONGEST) {
      throw new IllegalArgumentException("A chain has 1 to " + LONGEST + " locales: " + locales);
    }
  }

  public static LocaleChain of(String... locales) {
    return new LocaleChain(List.of(locales));
  }
}
