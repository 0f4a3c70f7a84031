package io.selfcare.search.embedding;

import io.selfcare.search.embedding.translation.Translator;

/** An encoder behind a translator, for texts of a language that it does not know. */
record TranslatedEncoder(Translator translator, TextEncoder encoder) implements TextEncoder {
  /** In characters; the encoder would not look at more. */
  private static final int LONGEST = 2_000;

  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public float[] encode(String text) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return encoder.encode(translator.translate(read));
  }
}
