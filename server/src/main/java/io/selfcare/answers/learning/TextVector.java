package io.selfcare.answers.learning;

/** A sparse vector: places in a {@link Vocabulary} in order, and their weights. */
final class TextVector {
  private final int[] features;
  private final float[] values;

  TextVector(int[] features, float[] values) {
    this.features = features;
    this.values = values;
  }

  int size() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  float value(int index) {
    return values[index];
  }
}
