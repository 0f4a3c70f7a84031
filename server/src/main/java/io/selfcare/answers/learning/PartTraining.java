package io.selfcare.answers.learning;

import java.util.Arrays;

/** Trains a {@link PartModel}: minibatches, adaptive moments, a rate that falls to zero. */
final class PartTraining {
  private static final float DECAY = 5e-6f;
  private static final double RATE = 0.03;
  private static final int BATCH = 32;
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.99f;
  private static final float TINY = 1e-8f;
  private static final long SEED = 20;

  private final int dimensions;
  private final int classes;
  private final float[][] inputs;
  private final int[] labels;
  private final float[] weights;
  private final float[] gradient;
  private final float[] first;
  private final float[] second;

  PartTraining(int dimensions, int classes, float[][] inputs, int[] labels) {
    this.dimensions = dimensions;
    this.classes = classes;
    this.inputs = inputs;
    this.labels = labels;
    int size = dimensions * classes;
    this.weights = new float[size];
    this.gradient = new float[size];
    this.first = new float[size];
    this.second = new float[size];
  }

  PartModel train(int epochs, Progress progress) {
    Shuffle shuffle = new Shuffle(SEED);
    int[] order = shuffle.order(inputs.length);
    int batches = (order.length + BATCH - 1) / BATCH;
    int steps = batches * epochs;
    for (int step = 0; step < steps; step++) {
      int from = step % batches * BATCH;
      if (from == 0) {
        shuffle.mix(order);
        progress.at((double) step / steps);
      }
      int to = Math.min(order.length, from + BATCH);
      addGradients(order, from, to);
      move(step, (float) (RATE * (1 - (double) step / steps)), 1f / (to - from));
    }
    return new PartModel(classes, weights);
  }

  private void addGradients(int[] order, int from, int to) {
    Arrays.fill(gradient, 0);
    for (int i = from; i < to; i++) {
      float[] input = inputs[order[i]];
      float[] errors = new float[classes];
      PartModel.addScores(input, weights, errors);
      Softmax.probabilities(errors);
      errors[labels[order[i]]] -= 1;
      for (int d = 0; d < dimensions; d++) {
        addRow(gradient, d * classes, input[d], errors);
      }
    }
  }

  private static void addRow(float[] target, int row, float factor, float[] values) {
    for (int c = 0; c < values.length; c++) {
      target[row + c] += factor * values[c];
    }
  }

  private void move(int step, float rate, float share) {
    float ofFirst = (float) (1 / (1 - StrictMath.pow(FIRST, step + 1)));
    float ofSecond = (float) (1 / (1 - StrictMath.pow(SECOND, step + 1)));
    for (int i = 0; i < weights.length; i++) {
      float slope = gradient[i] * share + DECAY * weights[i];
      first[i] = FIRST * first[i] + (1 - FIRST) * slope;
      second[i] = SECOND * second[i] + (1 - SECOND) * slope * slope;
      float size = (float) Math.sqrt(second[i] * ofSecond) + TINY;
      weights[i] -= rate * first[i] * ofFirst / size;
    }
  }
}
