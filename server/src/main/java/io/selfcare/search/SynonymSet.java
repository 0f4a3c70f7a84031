package io.selfcare.search;

import java.util.List;

/**
 * The synonyms of a space as they stand. They act on the question, so a change needs no new index.
 *
 * @param version names the content: within a space, two sets of one version are taken to be the
 *     same
 */
public record SynonymSet(String version, List<SynonymRule> rules) {
  /** No synonyms at all. */
  public static final SynonymSet NONE = new SynonymSet("none", List.of());

  public SynonymSet {
    rules = List.copyOf(rules);
  }
}
