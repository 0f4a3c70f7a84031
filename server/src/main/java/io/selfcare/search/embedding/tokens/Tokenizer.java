package io.selfcare.search.embedding.tokens;

/** Cuts a text into tokens of a model's vocabulary. Safe for use by many threads. */
public interface Tokenizer {
  /**
   * The ids of a text's tokens, with those that the model wants around it.
   *
   * @param longest how many at most; what comes after is left out
   */
  long[] ids(String text, int longest);
}
