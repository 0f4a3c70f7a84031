package io.selfcare.answers.learning;

import java.util.Arrays;

/**
 * Trains a {@link LexicalModel}: one example after the other, a rate of its own for each feature.
 */
final class LexicalTraining {
  private static final double RATE = 2;
  private static final long SEED = 21;
  private static final int MOST_WEIGHTS = 24_000_000;

  private final Vocabulary vocabulary;
  private final TextVector[] texts;
  private final int[] labels;
  private final int classes;
  private final float[] weights;
  private final float[] slopes;

  LexicalTraining(TrainingSet set) {
    this.classes = set.classes();
    this.vocabulary = vocabulary(set);
    this.texts = new TextVector[set.size()];
    this.labels = new int[set.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = vocabulary.vector(set.items().get(i).text());
      labels[i] = set.items().get(i).label();
    }
    this.weights = new float[vocabulary.size() * classes];
    this.slopes = new float[vocabulary.size()];
    Arrays.fill(slopes, 1);
  }

  LexicalModel train(int epochs, Progress progress) {
    Shuffle shuffle = new Shuffle(SEED);
    int[] order = shuffle.order(texts.length);
    float[] errors = new float[classes];
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle.mix(order);
      progress.at((double) epoch / epochs);
      for (int i = 0; i < order.length; i++) {
        double done = (epoch + (double) i / order.length) / epochs;
        learn(texts[order[i]], labels[order[i]], errors, (float) (RATE * (1 - done)));
      }
    }
    return compact();
  }

  private void learn(TextVector text, int label, float[] errors, float rate) {
    Arrays.fill(errors, 0);
    for (int i = 0; i < text.size(); i++) {
      addRow(weights, text.feature(i) * classes, text.value(i), errors);
    }
    Softmax.probabilities(errors);
    errors[label] -= 1;
    float squares = 0;
    for (float error : errors) {
      squares += error * error;
    }
    for (int i = 0; i < text.size(); i++) {
      int feature = text.feature(i);
      float value = text.value(i);
      slopes[feature] += value * value * squares;
      float step = rate * value / (float) Math.sqrt(slopes[feature]);
      subtract(feature * classes, step, errors);
    }
  }

  private static void addRow(float[] weights, int row, float value, float[] scores) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += value * weights[row + c];
    }
  }

  private void subtract(int row, float step, float[] errors) {
    for (int c = 0; c < errors.length; c++) {
      weights[row + c] -= step * errors[c];
    }
  }

  /** The features of the set; the rarest are left out where all would be too many. */
  private static Vocabulary vocabulary(TrainingSet set) {
    int total = set.items().stream().mapToInt(item -> item.text().size()).sum();
    int[] all = new int[total];
    int size = 0;
    for (TrainingSet.Item item : set.items()) {
      for (int i = 0; i < item.text().size(); i++) {
        all[size++] = item.text().key(i);
      }
    }
    Arrays.sort(all);
    int[] keys = new int[total];
    int[] frequencies = new int[total];
    int distinct = 0;
    for (int i = 0; i < total; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        keys[distinct++] = all[i];
      }
      frequencies[distinct - 1]++;
    }
    int most = Math.max(1000, MOST_WEIGHTS / Math.max(1, set.classes()));
    int least = leastFrequency(frequencies, distinct, most);
    int kept = 0;
    for (int i = 0; i < distinct; i++) {
      if (frequencies[i] >= least || TextFeatures.kind(keys[i]) == TextFeatures.WORD) {
        keys[kept] = keys[i];
        frequencies[kept++] = frequencies[i];
      }
    }
    return new Vocabulary(Arrays.copyOf(keys, kept), Arrays.copyOf(frequencies, kept), set.size());
  }

  private static int leastFrequency(int[] frequencies, int distinct, int most) {
    if (distinct <= most) {
      return 1;
    }
    int[] sorted = Arrays.copyOf(frequencies, distinct);
    Arrays.sort(sorted);
    return sorted[distinct - most] + 1;
  }

  /** Leaves out, of each feature, the classes that never had it. */
  private LexicalModel compact() {
    boolean[][] has = new boolean[vocabulary.size()][];
    for (int i = 0; i < texts.length; i++) {
      for (int j = 0; j < texts[i].size(); j++) {
        int feature = texts[i].feature(j);
        if (has[feature] == null) {
          has[feature] = new boolean[classes];
        }
        has[feature][labels[i]] = true;
      }
    }
    Entries entries = new Entries(vocabulary.size());
    for (int feature = 0; feature < vocabulary.size(); feature++) {
      addEntries(feature, has[feature], entries);
    }
    return entries.model(vocabulary, classes);
  }

  private void addEntries(int feature, boolean[] has, Entries entries) {
    int row = feature * classes;
    double others = 0;
    int count = 0;
    for (int c = 0; c < classes; c++) {
      if (!has[c]) {
        others += weights[row + c];
        count++;
      }
    }
    float shift = count == 0 ? 0 : (float) (others / count);
    float most = 0;
    for (int c = 0; c < classes; c++) {
      most = has[c] ? Math.max(most, Math.abs(weights[row + c] - shift)) : most;
    }
    entries.begin(feature, most);
    for (int c = 0; c < classes; c++) {
      if (has[c]) {
        entries.add(c, weights[row + c] - shift);
      }
    }
  }

  /** The entries as they are collected. */
  private static final class Entries {
    private final int[] starts;
    private final float[] scales;
    private short[] labels = new short[1 << 16];
    private byte[] weights = new byte[1 << 16];
    private int size;
    private float scale;

    Entries(int features) {
      starts = new int[features + 1];
      scales = new float[features];
    }

    void begin(int feature, float most) {
      scale = most / Byte.MAX_VALUE;
      scales[feature] = scale;
      starts[feature] = size;
    }

    void add(int label, float weight) {
      if (size == labels.length) {
        labels = Arrays.copyOf(labels, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      labels[size] = (short) label;
      weights[size++] = scale == 0 ? 0 : (byte) Math.round(weight / scale);
    }

    LexicalModel model(Vocabulary vocabulary, int classes) {
      starts[scales.length] = size;
      return new LexicalModel(
          vocabulary,
          classes,
          starts,
          Arrays.copyOf(labels, size),
          Arrays.copyOf(weights, size),
          scales);
    }
  }
}
