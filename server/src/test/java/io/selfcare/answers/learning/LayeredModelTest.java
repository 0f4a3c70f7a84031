package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a network with a hidden layer learns, and what it says when it has learnt nothing. */
class LayeredModelTest {
  private static final int EXAMPLES = 400;
  private static final int INPUTS = 12;
  private static final int EPOCHS = 30;
  private static final Offset<Float> ROUNDED = within(0.05f);

  @Test
  void itLearnsWhatNoSumOfItsInputsTells() {
    Shuffle random = new Shuffle(1);
    float[][] inputs = inputs(random);
    int[] labels = labels(inputs);
    LayeredModel model = LayeredModel.of(train(inputs, 0, EPOCHS));
    float[][] asked = inputs(random);

    assertThat(right(model, asked)).isGreaterThan(0.9);
    assertThat(right(new PartTraining(INPUTS, 2, inputs, labels).train(EPOCHS, x -> {}), asked))
        .isLessThan(0.65);
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    float[][] inputs = inputs(new Shuffle(1));
    LayeredWeights first = train(inputs, 0, 2);
    LayeredWeights again = train(inputs, 0, 2);

    assertThat(again.input()).isEqualTo(first.input());
    assertThat(again.output()).isEqualTo(first.output());
  }

  @Test
  void theMeanOfSeveralSaysWhatTheySayOnAverage() {
    float[][] inputs = inputs(new Shuffle(1));
    LayeredWeights one = train(inputs, 0, 2);
    LayeredWeights other = train(inputs, 1, 2);
    float[] ofOne = LayeredModel.of(one).scores(inputs[0]);
    float[] ofOther = LayeredModel.of(other).scores(inputs[0]);

    float[] mean = LayeredModel.of(LayeredWeights.mean(List.of(one, other))).scores(inputs[0]);

    assertThat(ofOther).isNotEqualTo(ofOne);
    for (int label = 0; label < mean.length; label++) {
      assertThat(mean[label]).isCloseTo((ofOne[label] + ofOther[label]) / 2, ROUNDED);
    }
    assertThat(LayeredModel.of(LayeredWeights.mean(List.of(one))).scores(inputs[0]))
        .isEqualTo(ofOne);
  }

  @Test
  void bytesSayWhatTheWeightsSaid() {
    float[] weights = {0.5f, -2, -0.25f, 1, 0.125f, -1};

    ByteLayer layer = ByteLayer.of(weights, 2);

    assertThat(layer.apply(new float[] {1, 0})).containsExactly(new float[] {0.625f, -3}, ROUNDED);
    assertThat(layer.apply(new float[] {2, -4})).containsExactly(new float[] {2.125f, -9}, ROUNDED);
    assertThat(ByteLayer.of(new float[4], 2).apply(new float[] {1})).containsExactly(0, 0);
  }

  @Test
  void withoutVectorsItHasNoOpinion() {
    assertThat(LayeredModel.silent(3).silent()).isTrue();
    assertThat(LayeredModel.silent(3).scores(new float[0])).containsExactly(0, 0, 0);
  }

  @Test
  void manyExamplesOfOnePartAreToldApartWithoutIt() {
    assertThat(ClassifierTraining.networks(set(2_999, List.of(8)))).isPositive();
    assertThat(ClassifierTraining.networks(set(3_000, List.of(8)))).isZero();
    assertThat(ClassifierTraining.networks(set(3_000, List.of(8, 4)))).isEqualTo(1);
    assertThat(ClassifierTraining.networks(set(10, List.of()))).isZero();
  }

  @Test
  void severalNetworksAreForBasesThatLearnInSeconds() {
    assertThat(ClassifierTraining.networks(set(77, 770, List.of(8)))).isEqualTo(3);
    assertThat(ClassifierTraining.networks(set(1_000, 2_999, List.of(8, 4)))).isEqualTo(1);
  }

  private static LayeredWeights train(float[][] inputs, int number, int epochs) {
    return new LayeredTraining(2, inputs, labels(inputs), number).train(epochs, Progress.SILENT);
  }

  private static TrainingSet set(int size, List<Integer> dimensions) {
    return set(1, size, dimensions);
  }

  private static TrainingSet set(int classes, int size, List<Integer> dimensions) {
    ByteVector vector = new ByteVector(new byte[12]);
    TrainingSet.Item item =
        new TrainingSet.Item(
            0, TextFeatures.of("text"), vector, SyntheticBase.phrasings(1, 1).getFirst());
    return new TrainingSet(classes, dimensions, Collections.nCopies(size, item));
  }

  /** Points of unit length. */
  private static float[][] inputs(Shuffle random) {
    float[][] inputs = new float[EXAMPLES][INPUTS];
    for (float[] input : inputs) {
      float squares = 0;
      for (int i = 0; i < INPUTS; i++) {
        input[i] = random.symmetric();
        input[i] += i < 2 ? 2 * Math.signum(input[i]) : 0;
        squares += input[i] * input[i];
      }
      for (int i = 0; i < INPUTS; i++) {
        input[i] /= (float) Math.sqrt(squares);
      }
    }
    return inputs;
  }

  /** Whether the first two have the same sign, which neither says alone. */
  private static int[] labels(float[][] inputs) {
    int[] labels = new int[inputs.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = inputs[i][0] * inputs[i][1] > 0 ? 1 : 0;
    }
    return labels;
  }

  private static double right(LayeredModel model, float[][] asked) {
    return right(asked, i -> model.scores(asked[i]));
  }

  private static double right(PartModel model, float[][] asked) {
    return right(asked, i -> model.scores(asked[i]));
  }

  private static double right(float[][] asked, IntFunction<float[]> scores) {
    int[] labels = labels(asked);
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      float[] each = scores.apply(i);
      right += (each[1] > each[0] ? 1 : 0) == labels[i] ? 1 : 0;
    }
    return right / (double) labels.length;
  }
}
