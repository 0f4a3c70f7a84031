package io.selfcare.answers.learning;

/**
 * The weights of one layer while they are learnt. Each step moves a block of them, the rows and
 * columns that take part, by adaptive moments.
 */
final class Layer {
  private static final float DECAY = 0.01f;
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.99f;
  private static final float TINY = 1e-8f;

  private final int columns;
  private final float[] weights;
  private final float[] first;
  private final float[] second;

  /**
   * Begins with random weights and constants of zero.
   *
   * @param variance of the weights
   */
  Layer(int rows, int columns, double variance, Shuffle random) {
    this.columns = columns;
    this.weights = new float[(rows + 1) * columns];
    this.first = new float[weights.length];
    this.second = new float[weights.length];
    float most = (float) Math.sqrt(3 * variance);
    for (int i = 0; i < rows * columns; i++) {
      weights[i] = most * random.symmetric();
    }
  }

  float[] weights() {
    return weights;
  }

  /** The block of the rows and columns, and its row of constants. */
  float[] block(int[] rows, int[] places) {
    float[] block = new float[(rows.length + 1) * places.length];
    int to = 0;
    for (int row = 0; row <= rows.length; row++) {
      int from = (row < rows.length ? rows[row] : constants()) * columns;
      for (int place : places) {
        block[to++] = weights[from + place];
      }
    }
    return block;
  }

  private int constants() {
    return weights.length / columns - 1;
  }

  /**
   * Moves a block against its gradient.
   *
   * @param step counted from 0
   */
  void move(int[] rows, int[] places, float[] gradient, int step, float rate) {
    float ofFirst = (float) (1 / (1 - StrictMath.pow(FIRST, step + 1)));
    float ofSecond = (float) (1 / (1 - StrictMath.pow(SECOND, step + 1)));
    int from = 0;
    for (int row = 0; row <= rows.length; row++) {
      int start = (row < rows.length ? rows[row] : constants()) * columns;
      for (int place : places) {
        int i = start + place;
        float slope = gradient[from++];
        first[i] = FIRST * first[i] + (1 - FIRST) * slope;
        second[i] = SECOND * second[i] + (1 - SECOND) * slope * slope;
        float size = (float) Math.sqrt(second[i] * ofSecond) + TINY;
        weights[i] -= rate * (first[i] * ofFirst / size + DECAY * weights[i]);
      }
    }
  }
}
