package io.selfcare.answers.learning;

/**
 * One layer of a network in bytes, a quarter of the memory that its weights had: what a space has
 * learnt stays in memory while it is asked.
 *
 * @param weights those of one input together
 * @param scales what the weights of each unit are multiplied by
 * @param constants of each unit
 */
record ByteLayer(byte[] weights, float[] scales, float[] constants) {

  /**
   * Rounds the weights of a layer.
   *
   * @param weights those of one input together, at the end the constants of the units
   */
  static ByteLayer of(float[] weights, int units) {
    int constants = weights.length - units;
    float[] scales = new float[units];
    for (int i = 0; i < constants; i++) {
      scales[i % units] = Math.max(scales[i % units], Math.abs(weights[i]) / Byte.MAX_VALUE);
    }
    byte[] bytes = new byte[constants];
    for (int i = 0; i < constants; i++) {
      float scale = scales[i % units];
      bytes[i] = (byte) (scale == 0 ? 0 : Math.round(weights[i] / scale));
    }
    float[] ofUnits = new float[units];
    System.arraycopy(weights, constants, ofUnits, 0, units);
    return new ByteLayer(bytes, scales, ofUnits);
  }

  int units() {
    return constants.length;
  }

  /** What each unit makes of the inputs. */
  float[] apply(float[] inputs) {
    int units = units();
    float[] sums = new float[units];
    for (int input = 0; input < inputs.length; input++) {
      if (inputs[input] != 0) {
        addRow(sums, inputs[input], input * units);
      }
    }
    for (int unit = 0; unit < units; unit++) {
      sums[unit] = sums[unit] * scales[unit] + constants[unit];
    }
    return sums;
  }

  private void addRow(float[] sums, float factor, int row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * weights[row + i];
    }
  }
}
