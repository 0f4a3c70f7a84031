package io.selfcare.answers.learning;

import java.util.Arrays;

/**
 * Trains a {@link LayeredModel}. Of the inputs and hidden units only some take part in each step,
 * so that none relies on another: that is what keeps it from learning few examples by heart.
 */
final class LayeredTraining {
  private static final int UNITS = 512;
  private static final double RATE = 0.003;
  private static final int BATCH = 16;
  private static final double INPUTS_KEPT = 0.7;
  private static final double UNITS_KEPT = 0.4;
  private static final long SEED = 23;

  private final int classes;
  private final float[][] inputs;
  private final int[] labels;
  private final Shuffle shuffle;
  private final Layer input;
  private final Layer output;
  private final int[] allInputs;
  private final int[] allUnits;
  private final int[] allClasses;

  /**
   * @param inputs vectors whose parts are of unit length
   * @param number of those that learn the same; each begins elsewhere
   */
  LayeredTraining(int classes, float[][] inputs, int[] labels, int number) {
    this.classes = classes;
    this.inputs = inputs;
    this.labels = labels;
    this.shuffle = new Shuffle(SEED + number);
    int size = inputs[0].length;
    this.input = new Layer(size, UNITS, 2.0 / size, shuffle);
    this.output = new Layer(UNITS, classes, 1.0 / UNITS, shuffle);
    this.allInputs = shuffle.order(size);
    this.allUnits = shuffle.order(UNITS);
    this.allClasses = new int[classes];
    Arrays.setAll(allClasses, i -> i);
  }

  LayeredWeights train(int epochs, Progress progress) {
    int[] order = shuffle.order(inputs.length);
    int batches = (order.length + BATCH - 1) / BATCH;
    int steps = batches * epochs;
    for (int step = 0; step < steps; step++) {
      int from = step % batches * BATCH;
      if (from == 0) {
        shuffle.mix(order);
        progress.at((double) step / steps);
      }
      int[] batch = Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH));
      learn(batch, step, (float) (RATE * (1 - (double) step / steps)));
    }
    return new LayeredWeights(classes, input.weights(), output.weights());
  }

  private void learn(int[] batch, int step, float rate) {
    int[] seen = some(allInputs, INPUTS_KEPT);
    int[] units = some(allUnits, UNITS_KEPT);
    Pass pass = new Pass(input.block(seen, units), output.block(units, allClasses), units.length);
    float scale = (float) (LayeredModel.factor(allInputs.length) / INPUTS_KEPT);
    float[] values = new float[seen.length];
    for (int example : batch) {
      for (int i = 0; i < values.length; i++) {
        values[i] = inputs[example][seen[i]] * scale;
      }
      pass.add(values, labels[example], 1f / batch.length);
    }
    input.move(seen, units, pass.ofInput, step, rate);
    output.move(units, allClasses, pass.ofOutput, step, rate);
  }

  private int[] some(int[] all, double share) {
    shuffle.mix(all);
    int[] some = Arrays.copyOf(all, Math.max(1, (int) Math.round(share * all.length)));
    Arrays.sort(some);
    return some;
  }

  /** The gradients of one step, on the weights that take part in it. */
  private final class Pass {
    private final float[] first;
    private final float[] second;
    private final float[] ofInput;
    private final float[] ofOutput;
    private final float[] hidden;
    private final float[] slopes;

    Pass(float[] first, float[] second, int units) {
      this.first = first;
      this.second = second;
      this.ofInput = new float[first.length];
      this.ofOutput = new float[second.length];
      this.hidden = new float[units];
      this.slopes = new float[units];
    }

    void add(float[] values, int label, float share) {
      float[] errors = errors(values, label, share);
      for (int u = 0; u < hidden.length; u++) {
        slopes[u] = hidden[u] > 0 ? slope(errors, u * classes) : 0;
        if (hidden[u] > 0) {
          add(ofOutput, u * classes, hidden[u], errors);
        }
      }
      add(ofOutput, hidden.length * classes, 1, errors);
      for (int d = 0; d < values.length; d++) {
        add(ofInput, d * slopes.length, values[d], slopes);
      }
      add(ofInput, values.length * slopes.length, 1, slopes);
    }

    private float[] errors(float[] values, int label, float share) {
      System.arraycopy(first, values.length * hidden.length, hidden, 0, hidden.length);
      for (int d = 0; d < values.length; d++) {
        add(hidden, values[d], first, d * hidden.length);
      }
      float[] errors = Arrays.copyOfRange(second, hidden.length * classes, second.length);
      for (int u = 0; u < hidden.length; u++) {
        hidden[u] = Math.max(0, hidden[u]) / (float) UNITS_KEPT;
        if (hidden[u] > 0) {
          add(errors, hidden[u], second, u * classes);
        }
      }
      Softmax.probabilities(errors);
      errors[label] -= 1;
      for (int c = 0; c < classes; c++) {
        errors[c] *= share;
      }
      return errors;
    }

    private float slope(float[] errors, int row) {
      float slope = 0;
      for (int c = 0; c < classes; c++) {
        slope += errors[c] * second[row + c];
      }
      return slope / (float) UNITS_KEPT;
    }

    /** Adds a multiple of a row of weights. */
    private static void add(float[] target, float factor, float[] weights, int row) {
      for (int i = 0; i < target.length; i++) {
        target[i] += factor * weights[row + i];
      }
    }

    private static void add(float[] target, int row, float factor, float[] values) {
      for (int i = 0; i < values.length; i++) {
        target[row + i] += factor * values[i];
      }
    }
  }
}
