package io.selfcare.search.embedding.translation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How well one word of the target language follows another: natural logarithms of probabilities
 * from pairs of words, or of single words where a pair is not known.
 */
final class LanguageModel {
  /** What stands before the first word of a text. */
  static final int START = 0;

  /** Any word that is not in the vocabulary. */
  static final int UNKNOWN = 1;

  private static final float STEP = 1 / 16f;

  private final byte[] singles;
  private final byte[] fallbacks;
  private final LongTable pairs;

  /**
   * A model of its numbers, each a negative logarithm in sixteenths.
   *
   * @param singles by word
   * @param fallbacks by the word before, for pairs that are not known
   * @param pairs by {@link #pair}
   */
  LanguageModel(byte[] singles, byte[] fallbacks, LongTable pairs) {
    this.singles = singles;
    this.fallbacks = fallbacks;
    this.pairs = pairs;
  }

  /** A logarithm as it is stored. */
  static byte stored(double logarithm) {
    return (byte) Math.clamp(Math.round(-logarithm / STEP), 0, 255);
  }

  static long pair(int before, int word) {
    return ((long) before << 32 | word) + 1;
  }

  int words() {
    return singles.length;
  }

  float score(int before, int word) {
    int known = pairs.get(pair(before, word));
    return known >= 0 ? -known * STEP : -(value(fallbacks[before]) + value(singles[word])) * STEP;
  }

  private static int value(byte stored) {
    return stored & 0xFF;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(singles.length);
    out.write(singles);
    out.write(fallbacks);
    pairs.write(out);
  }

  static LanguageModel read(DataInput in) throws IOException {
    byte[] singles = new byte[in.readInt()];
    byte[] fallbacks = new byte[singles.length];
    in.readFully(singles);
    in.readFully(fallbacks);
    return new LanguageModel(singles, fallbacks, LongTable.read(in));
  }
}
