package io.selfcare.search;

import java.util.Map;
import java.util.Set;

/**
 * Words that say nothing about the matter in a space, by language. They act on the question, so a
 * change needs no new index; a question that has no other words is read with them.
 *
 * @param version names the content: within a space, two sets of one version are taken to be the
 *     same
 */
public record StopWords(String version, Map<String, Set<String>> byLanguage) {
  /** None at all. */
  public static final StopWords NONE = new StopWords("none", Map.of());

  public StopWords {
    byLanguage = Map.copyOf(byLanguage);
  }
}
