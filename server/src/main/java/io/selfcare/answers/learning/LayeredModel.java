package io.selfcare.answers.learning;

/** A network with one hidden layer over the whole vector: it finds what no single part says. */
record LayeredModel(ByteLayer input, ByteLayer output) {
  /** Inputs are about as large as numbers of this deviation. */
  private static final float DEVIATION = 1 / 3f;

  static LayeredModel of(LayeredWeights learnt) {
    return new LayeredModel(
        ByteLayer.of(learnt.input(), learnt.units()),
        ByteLayer.of(learnt.output(), learnt.classes()));
  }

  /** The model that has no opinion. */
  static LayeredModel silent(int classes) {
    ByteLayer nothing = new ByteLayer(new byte[0], new float[0], new float[0]);
    return new LayeredModel(
        nothing, new ByteLayer(new byte[0], new float[classes], new float[classes]));
  }

  /** Whether it has no opinion. */
  boolean silent() {
    return input.units() == 0;
  }

  /** The score of each class for a vector whose parts are of unit length. */
  float[] scores(float[] parts) {
    float factor = factor(parts.length);
    float[] inputs = new float[parts.length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = parts[i] * factor;
    }
    float[] hidden = input.apply(inputs);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    return output.apply(hidden);
  }

  /** What the inputs are multiplied by: those of a long vector are small. */
  static float factor(int inputs) {
    return (float) Math.sqrt(inputs) * DEVIATION;
  }
}
