package io.selfcare.answers.learning;

/**
 * Logistic regression over the features of texts. Of each feature it holds the classes that have
 * it, with their weights; all other classes weigh the same, which is left out.
 */
final class LexicalModel {
  private final Vocabulary vocabulary;
  private final int classes;
  private final int[] starts;
  private final short[] labels;
  private final byte[] weights;
  private final float[] scales;

  /**
   * @param starts where the entries of each feature start, and at the end how many there are
   * @param labels the class of each entry
   * @param weights the weight of each entry, in units of its feature's scale
   */
  LexicalModel(
      Vocabulary vocabulary,
      int classes,
      int[] starts,
      short[] labels,
      byte[] weights,
      float[] scales) {
    this.vocabulary = vocabulary;
    this.classes = classes;
    this.starts = starts;
    this.labels = labels;
    this.weights = weights;
    this.scales = scales;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int entries() {
    return labels.length;
  }

  int start(int feature) {
    return starts[feature];
  }

  int label(int entry) {
    return labels[entry] & 0xffff;
  }

  byte weight(int entry) {
    return weights[entry];
  }

  float scale(int feature) {
    return scales[feature];
  }

  /** Whether a class has a feature. */
  boolean has(int feature, int label) {
    for (int entry = starts[feature]; entry < starts[feature + 1]; entry++) {
      if ((labels[entry] & 0xffff) == label) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the classes, which are in order, has a feature. */
  boolean has(int feature, int[] open) {
    int entry = starts[feature];
    for (int place = 0; place < open.length && entry < starts[feature + 1]; ) {
      int label = labels[entry] & 0xffff;
      if (label == open[place]) {
        return true;
      }
      if (label < open[place]) {
        entry++;
      } else {
        place++;
      }
    }
    return false;
  }

  /** The score of each class, whole classes up to a constant. */
  float[] scores(TextVector text) {
    float[] scores = new float[classes];
    for (int i = 0; i < text.size(); i++) {
      int feature = text.feature(i);
      float value = text.value(i) * scales[feature];
      for (int entry = starts[feature]; entry < starts[feature + 1]; entry++) {
        scores[labels[entry] & 0xffff] += value * weights[entry];
      }
    }
    return scores;
  }
}
