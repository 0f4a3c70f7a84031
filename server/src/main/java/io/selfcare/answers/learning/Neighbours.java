package io.selfcare.answers.learning;

import java.util.Arrays;
import java.util.List;

/**
 * All examples' vectors, class by class, and the search for those nearest to a question: sketches
 * of one bit a dimension choose a few hundred, whose cosines are then computed.
 */
final class Neighbours {
  /** Up to so many examples are compared one by one, of more the sketches choose so many. */
  static final int COMPARED = 256;

  private static final int COMPARED_WITHOUT_CHOICE = 512;
  private static final int LONG_SHIFT = 6;

  private final int[] dimensions;
  private final int size;
  private final byte[] vectors;
  private final int[] starts;
  private final int[] labels;
  private final int count;
  private final int words;
  private final float[] inverse;
  private final int[] centre;
  private final long[] sketches;

  /**
   * @param vectors side by side, in the order of their classes
   * @param starts where the examples of each class start, and at the end how many there are
   */
  Neighbours(List<Integer> dimensions, byte[] vectors, int[] starts) {
    this.dimensions = dimensions.stream().mapToInt(each -> each).toArray();
    this.size = Arrays.stream(this.dimensions).sum();
    this.vectors = vectors;
    this.starts = starts;
    this.count = starts[starts.length - 1];
    this.labels = new int[count];
    for (int label = 0; label + 1 < starts.length; label++) {
      Arrays.fill(labels, starts[label], starts[label + 1], label);
    }
    this.words = (size + Long.SIZE - 1) >>> LONG_SHIFT;
    this.inverse = inverseLengths();
    this.centre = centre();
    this.sketches = new long[count * words];
    for (int example = 0; example < count; example++) {
      sketch(vectors, example * size, sketches, example * words);
    }
  }

  int classes() {
    return starts.length - 1;
  }

  int parts() {
    return dimensions.length;
  }

  int dimensions(int part) {
    return dimensions[part];
  }

  int count() {
    return count;
  }

  int start(int label) {
    return starts[label];
  }

  int label(int example) {
    return labels[example];
  }

  byte[] vectors() {
    return vectors;
  }

  /** The part of an example's vector, of unit length unless it is nothing. */
  void addUnit(int example, int part, float[] sum) {
    int from = example * size + offset(part);
    float factor = inverse[example * dimensions.length + part];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vectors[from + i] * factor;
    }
  }

  /** Of all parts. */
  List<Integer> dimensions() {
    return Arrays.stream(dimensions).boxed().toList();
  }

  int offset(int part) {
    int offset = 0;
    for (int i = 0; i < part; i++) {
      offset += dimensions[i];
    }
    return offset;
  }

  /** The cosines of the parts of a question and an example. */
  void cosines(byte[] question, float[] questionInverse, int example, float[] cosines) {
    int from = 0;
    for (int part = 0; part < dimensions.length; part++) {
      int dot = dot(vectors, example * size + from, question, from, dimensions[part]);
      cosines[part] = dot * questionInverse[part] * inverse[example * dimensions.length + part];
      from += dimensions[part];
    }
  }

  /** The examples worth comparing, in their order. */
  int[] candidates(byte[] question, boolean[] visible) {
    int[] open = new int[count];
    int found = 0;
    for (int label = 0; label < classes(); label++) {
      for (int i = starts[label]; visible[label] && i < starts[label + 1]; i++) {
        open[found++] = i;
      }
    }
    int[] candidates = Arrays.copyOf(open, found);
    return found <= COMPARED_WITHOUT_CHOICE ? candidates : chosen(question, candidates);
  }

  private int[] chosen(byte[] question, int[] examples) {
    long[] asked = new long[words];
    sketch(question, 0, asked, 0);
    int[] distances = new int[examples.length];
    int[] histogram = new int[words * Long.SIZE + 2];
    for (int i = 0; i < examples.length; i++) {
      int from = examples[i] * words;
      int distance = 0;
      for (int w = 0; w < words; w++) {
        distance += Long.bitCount(asked[w] ^ sketches[from + w]);
      }
      distances[i] = distance;
      histogram[distance + 1]++;
    }
    int limit = 0;
    int within = 0;
    while (within + histogram[limit + 1] <= COMPARED) {
      within += histogram[++limit];
    }
    return Arrays.copyOf(kept(examples, distances, limit), COMPARED);
  }

  /** First those below the limit, then as many at the limit as there is room for. */
  private static int[] kept(int[] examples, int[] distances, int limit) {
    int[] kept = new int[COMPARED];
    int size = 0;
    for (int i = 0; i < examples.length; i++) {
      if (distances[i] < limit) {
        kept[size++] = examples[i];
      }
    }
    for (int i = 0; i < examples.length && size < COMPARED; i++) {
      if (distances[i] == limit) {
        kept[size++] = examples[i];
      }
    }
    return kept;
  }

  /** One over the length of each part of a question, or 0. */
  float[] inverseLengths(byte[] question) {
    float[] lengths = new float[dimensions.length];
    for (int part = 0; part < dimensions.length; part++) {
      lengths[part] = inverseLength(question, offset(part), dimensions[part]);
    }
    return lengths;
  }

  private float[] inverseLengths() {
    float[] lengths = new float[count * dimensions.length];
    for (int i = 0; i < lengths.length; i++) {
      int part = i % dimensions.length;
      int from = i / dimensions.length * size + offset(part);
      lengths[i] = inverseLength(vectors, from, dimensions[part]);
    }
    return lengths;
  }

  private int[] centre() {
    long[] sums = new long[size];
    for (int i = 0; i < vectors.length; i++) {
      sums[i % size] += vectors[i];
    }
    int[] centre = new int[size];
    for (int i = 0; i < size; i++) {
      centre[i] = count == 0 ? 0 : (int) Math.floorDiv(sums[i], (long) count);
    }
    return centre;
  }

  private void sketch(byte[] source, int from, long[] target, int to) {
    for (int i = 0; i < size; i++) {
      if (source[from + i] > centre[i]) {
        target[to + (i >>> LONG_SHIFT)] |= 1L << i;
      }
    }
  }

  private static float inverseLength(byte[] values, int from, int size) {
    int squares = dot(values, from, values, from, size);
    return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
  }

  private static int dot(byte[] a, int fromA, byte[] b, int fromB, int size) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += a[fromA + i] * b[fromB + i];
    }
    return sum;
  }
}
