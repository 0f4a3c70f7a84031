package io.selfcare.answers.learning;

import java.util.List;

/**
 * Examples ready for training, grouped by class.
 *
 * @param classes how many classes there are; labels go from 0 to below it
 * @param dimensions of the parts of the vectors, in their order
 */
record TrainingSet(int classes, List<Integer> dimensions, List<Item> items) {
  /**
   * One example.
   *
   * @param phrasing what it was made of
   */
  record Item(int label, TextFeatures text, ByteVector vector, Phrasing phrasing) {}

  int size() {
    return items.size();
  }
}
