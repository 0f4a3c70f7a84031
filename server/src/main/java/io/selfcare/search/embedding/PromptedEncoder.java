package io.selfcare.search.embedding;

/** Puts before a text what a model wants to be told about it, such as {@code "query: "}. */
record PromptedEncoder(String prompt, TextEncoder encoder) implements TextEncoder {
  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public float[] encode(String text) {
    return encoder.encode(prompt + text);
  }

  @Override
  public void close() {
    encoder.close();
  }
}
