package io.selfcare.answers.learning;

import java.util.List;

/**
 * The weights of a {@link LayeredModel} as they were learnt.
 *
 * @param input those of one input together, at the end the constants of the hidden units
 * @param output those of one hidden unit together, at the end the constants of the classes
 */
record LayeredWeights(int classes, float[] input, float[] output) {

  /** How many hidden units there are. */
  int units() {
    return output.length / classes - 1;
  }

  /** A network whose scores are the mean of theirs; all have the same shape. */
  static LayeredWeights mean(List<LayeredWeights> networks) {
    LayeredWeights first = networks.getFirst();
    int units = first.units();
    int all = units * networks.size();
    int constants = units * first.classes;
    float share = 1f / networks.size();
    float[] input = new float[first.input.length * networks.size()];
    float[] output = new float[(all + 1) * first.classes];
    for (int number = 0; number < networks.size(); number++) {
      LayeredWeights each = networks.get(number);
      for (int row = 0; row * units < each.input.length; row++) {
        System.arraycopy(each.input, row * units, input, row * all + number * units, units);
      }
      for (int i = 0; i < each.output.length; i++) {
        int to = i < constants ? number * constants + i : all * first.classes + i - constants;
        output[to] += share * each.output[i];
      }
    }
    return new LayeredWeights(first.classes, input, output);
  }
}
