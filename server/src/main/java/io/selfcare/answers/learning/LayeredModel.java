package io.selfcare.answers.learning;

import java.util.List;

/**
 * A network with one hidden layer over the whole vector: it finds what no single part says alone.
 *
 * @param classes how many classes it tells apart
 * @param input the weights of the hidden units, those of one input together, at the end their
 *     constants
 * @param output the weights of the classes, those of one hidden unit together, at the end their
 *     constants
 */
record LayeredModel(int classes, float[] input, float[] output) {
  /** Inputs are about as large as numbers of this deviation. */
  private static final float DEVIATION = 1 / 3f;

  /** The model that has no opinion. */
  static LayeredModel silent(int classes) {
    return new LayeredModel(classes, new float[0], new float[classes]);
  }

  /** One whose scores are the mean of theirs; all have the same shape. */
  static LayeredModel mean(List<LayeredModel> models) {
    LayeredModel first = models.getFirst();
    int units = first.units();
    int all = units * models.size();
    float[] input = new float[first.input.length * models.size()];
    float[] output = new float[(all + 1) * first.classes];
    for (int number = 0; number < models.size(); number++) {
      LayeredModel model = models.get(number);
      for (int row = 0; row * units < model.input.length; row++) {
        System.arraycopy(model.input, row * units, input, row * all + number * units, units);
      }
      int constants = units * first.classes;
      float share = 1f / models.size();
      for (int i = 0; i < model.output.length; i++) {
        int to = i < constants ? number * constants + i : all * first.classes + i - constants;
        output[to] += share * model.output[i];
      }
    }
    return new LayeredModel(first.classes, input, output);
  }

  /** Whether it has no opinion. */
  boolean silent() {
    return units() == 0;
  }

  /** How many hidden units there are. */
  int units() {
    return output.length / classes - 1;
  }

  /** The score of each class for a vector whose parts are of unit length. */
  float[] scores(float[] parts) {
    int units = units();
    float factor = factor(parts.length);
    float[] hidden = new float[units];
    System.arraycopy(input, parts.length * units, hidden, 0, units);
    for (int d = 0; d < parts.length; d++) {
      addRow(hidden, parts[d] * factor, input, d * units);
    }
    float[] scores = new float[classes];
    System.arraycopy(output, units * classes, scores, 0, classes);
    for (int u = 0; u < units; u++) {
      if (hidden[u] > 0) {
        addRow(scores, hidden[u], output, u * classes);
      }
    }
    return scores;
  }

  /** What the inputs are multiplied by: those of a long vector are small. */
  static float factor(int inputs) {
    return (float) Math.sqrt(inputs) * DEVIATION;
  }

  /** Adds a multiple of a row of weights. */
  static void addRow(float[] target, float factor, float[] weights, int row) {
    for (int i = 0; i < target.length; i++) {
      target[i] += factor * weights[row + i];
    }
  }
}
