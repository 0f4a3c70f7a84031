package io.selfcare.search;

import io.selfcare.platform.ids.CategoryId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the index. The text is taken as it is: nothing in it is query syntax, and of a
 * very long one only the first {@value #TEXT_READ} characters are read. {@code within} narrows the
 * search to a category and all below it. Where the meaning is known, articles are found by it too.
 *
 * @param meant gives the meaning, or null; the same each time
 * @param weights how the views are weighed where the meaning is known
 */
public record SearchRequest(
    String text,
    LocaleChain locales,
    Audience audience,
    @Nullable CategoryId within,
    SynonymSet synonyms,
    StopWords stopWords,
    Supplier<@Nullable Meaning> meant,
    Fusion weights,
    int limit) {
  /** How many characters of a question are read. */
  public static final int TEXT_READ = 1000;

  private static final int LARGEST = 100;

  /** A question where the space has no stop words. */
  public SearchRequest(
      String text,
      LocaleChain locales,
      Audience audience,
      @Nullable CategoryId within,
      SynonymSet synonyms,
      int limit) {
    this(text, locales, audience, within, synonyms, StopWords.NONE, limit);
  }

  /** A question by its words alone. */
  public SearchRequest(
      String text,
      LocaleChain locales,
      Audience audience,
      @Nullable CategoryId within,
      SynonymSet synonyms,
      StopWords stopWords,
      int limit) {
    this(text, locales, audience, within, synonyms, stopWords, () -> null, Fusion.WORDS, limit);
  }

  /** The same question, found by its meaning too. */
  public SearchRequest meaning(Meaning known, Fusion weights) {
    return meaning(() -> known, weights);
  }

  /**
   * The same question, whose meaning is being made out while its words are looked up.
   *
   * @param later waits for it; gives null when it cannot be known
   */
  public SearchRequest meaning(Supplier<@Nullable Meaning> later, Fusion weights) {
    return new SearchRequest(
        text, locales, audience, within, synonyms, stopWords, later, weights, limit);
  }

  /** The meaning, once it is known; null where the question is found by its words alone. */
  public @Nullable Meaning meaning() {
    return meant.get();
  }

  /** How the views are weighed. */
  public Fusion fusion() {
    return meaning() == null ? Fusion.WORDS : weights;
  }

  public SearchRequest {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("A limit is 1 to " + LARGEST + ": " + limit);
    }
  }
}
