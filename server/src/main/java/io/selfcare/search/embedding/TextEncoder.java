package io.selfcare.search.embedding;

/**
 * Makes a vector of length 1 of a text; the same text always gives the same one, whatever is
 * encoded beside it. Safe for use by many threads.
 */
interface TextEncoder extends AutoCloseable {
  int dimensions();

  float[] encode(String text);

  @Override
  default void close() {}
}
