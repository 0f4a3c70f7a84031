package io.selfcare.answers.learning;

import java.util.Arrays;

/**
 * The features a base knows and how telling each is (inverse document frequency); turns texts into
 * vectors whose word part and character part each have unit length.
 */
final class Vocabulary {
  private final int[] keys;
  private final int[] frequencies;
  private final int examples;
  private final float[] idf;

  /**
   * @param keys sorted
   * @param frequencies in how many examples each key occurs
   */
  Vocabulary(int[] keys, int[] frequencies, int examples) {
    this.keys = keys;
    this.frequencies = frequencies;
    this.examples = examples;
    this.idf = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      idf[i] = weight(frequencies[i]);
    }
  }

  int size() {
    return keys.length;
  }

  int examples() {
    return examples;
  }

  int key(int feature) {
    return keys[feature];
  }

  int frequency(int feature) {
    return frequencies[feature];
  }

  /** The place of a feature, or a negative number for one that is not known. */
  int find(int key) {
    return Arrays.binarySearch(keys, key);
  }

  float idf(int feature) {
    return idf[feature];
  }

  /** How telling a feature is that no example has. */
  float unknownIdf() {
    return weight(0);
  }

  /** The known features of a text, weighted. */
  TextVector vector(TextFeatures text) {
    int[] features = new int[text.size()];
    float[] values = new float[text.size()];
    int size = 0;
    double words = 0;
    double grams = 0;
    for (int i = 0; i < text.size(); i++) {
      int feature = find(text.key(i));
      if (feature >= 0) {
        float value = idf[feature] * (float) (1 + StrictMath.log(text.count(i)));
        features[size] = feature;
        values[size++] = value;
        if (TextFeatures.kind(text.key(i)) == TextFeatures.GRAM) {
          grams += value * value;
        } else {
          words += value * value;
        }
      }
    }
    float ofWords = inverseRoot(words);
    float ofGrams = inverseRoot(grams);
    for (int i = 0; i < size; i++) {
      boolean gram = TextFeatures.kind(keys[features[i]]) == TextFeatures.GRAM;
      values[i] *= gram ? ofGrams : ofWords;
    }
    return new TextVector(Arrays.copyOf(features, size), Arrays.copyOf(values, size));
  }

  private float weight(int frequency) {
    return (float) (StrictMath.log((1.0 + examples) / (1.0 + frequency)) + 1);
  }

  private static float inverseRoot(double squares) {
    return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
  }
}
