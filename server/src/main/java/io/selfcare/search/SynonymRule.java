package io.selfcare.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that says one of {@code from} also finds what says one of {@code to}. Terms may be
 * expressions of several words.
 *
 * @param locale the rule holds in every locale of this one's language; null: in every language
 */
public record SynonymRule(@Nullable String locale, List<String> from, List<String> to) {
  public SynonymRule {
    locale = locale == null ? null : LocaleTag.canonical(locale);
    from = List.copyOf(from);
    to = List.copyOf(to);
    if (from.isEmpty() || to.isEmpty()) {
      throw new IllegalArgumentException("A synonym rule needs terms on both sides");
    }
  }

  /** Each of the terms also finds all the others. */
  public static SynonymRule twoWay(@Nullable String locale, List<String> terms) {
    return new SynonymRule(locale, terms, terms);
  }

  /** The term also finds the others, but the others do not find it. */
  public static SynonymRule oneWay(@Nullable String locale, String term, List<String> others) {
    return new SynonymRule(locale, List.of(term), others);
  }
}
