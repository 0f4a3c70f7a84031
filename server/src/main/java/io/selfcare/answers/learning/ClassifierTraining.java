package io.selfcare.answers.learning;

import java.util.ArrayList;
import java.util.List;

/** Trains a {@link Classifier} from examples in the order of their classes. */
final class ClassifierTraining {
  private static final int FEW = 3_000;
  private static final int OFTEN = 30;
  private static final int USUALLY = 10;
  private static final int SELDOM = 4;
  private static final int MOST_OFTEN = 50;

  /** Where examples are few, networks that began elsewhere err elsewhere; measured. */
  private static final int SEVERAL = 3;

  /** Examples times classes, for which several networks are learnt in seconds. */
  private static final long LITTLE_WORK = 60_000;

  private static final int MOST_SEEN = 60_000;
  private static final long MOST_WORK = 40_000_000;

  private final TrainingSet set;
  private final float[] weights;
  private final int networks;

  /**
   * @param networks how many networks read the vectors as a whole
   */
  ClassifierTraining(TrainingSet set, float[] weights, int networks) {
    this.set = set;
    this.weights = weights;
    this.networks = networks;
  }

  /**
   * How many networks are worth their time: many examples of one part are told apart without any.
   */
  static int networks(TrainingSet set) {
    int parts = set.dimensions().size();
    boolean few = set.size() < FEW;
    if (parts == 0 || (parts == 1 && !few)) {
      return 0;
    }
    return few && (long) set.size() * set.classes() <= LITTLE_WORK ? SEVERAL : 1;
  }

  Classifier train(Progress progress) {
    int epochs = epochs();
    int steps = set.dimensions().size() + 2;
    LexicalModel lexical =
        new LexicalTraining(set).train(epochs, share -> progress.at(share / steps));
    Neighbours neighbours = neighbours();
    List<PartModel> parts = new ArrayList<>();
    for (int part = 0; part < set.dimensions().size(); part++) {
      int done = part + 1;
      parts.add(part(part, neighbours).train(epochs, share -> progress.at((share + done) / steps)));
    }
    LayeredModel layered = layered(epochs, share -> progress.at((share + steps - 1) / steps));
    return new Classifier(lexical, parts, layered, neighbours, weights);
  }

  /** Small bases are gone through often; large ones as often as time allows. */
  private int epochs() {
    if (set.size() < FEW) {
      return OFTEN;
    }
    long work = (long) set.size() * set.classes();
    return Math.clamp(MOST_WORK / work, SELDOM, USUALLY);
  }

  private LayeredModel layered(int least, Progress progress) {
    if (networks == 0) {
      return LayeredModel.silent(set.classes());
    }
    float[][] inputs = new float[set.size()][];
    int[] labels = new int[set.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = set.items().get(i).vector().units(set.dimensions());
      labels[i] = set.items().get(i).label();
    }
    int epochs = Math.max(least, Math.min(MOST_OFTEN, MOST_SEEN / set.size()));
    List<LayeredWeights> trained = new ArrayList<>();
    for (int number = 0; number < networks; number++) {
      int done = number;
      trained.add(
          new LayeredTraining(set.classes(), inputs, labels, number)
              .train(epochs, share -> progress.at((share + done) / networks)));
    }
    return LayeredModel.of(LayeredWeights.mean(trained));
  }

  private PartTraining part(int part, Neighbours neighbours) {
    int dimensions = set.dimensions().get(part);
    int offset = neighbours.offset(part);
    float[][] inputs = new float[set.size()][];
    int[] labels = new int[set.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = set.items().get(i).vector().unit(offset, dimensions);
      labels[i] = set.items().get(i).label();
    }
    return new PartTraining(dimensions, set.classes(), inputs, labels);
  }

  private Neighbours neighbours() {
    int size = set.dimensions().stream().mapToInt(each -> each).sum();
    byte[] vectors = new byte[size * set.size()];
    int[] starts = new int[set.classes() + 1];
    for (int i = 0; i < set.size(); i++) {
      set.items().get(i).vector().copyTo(vectors, i * size);
      starts[set.items().get(i).label() + 1]++;
    }
    for (int label = 0; label < set.classes(); label++) {
      starts[label + 1] += starts[label];
    }
    return new Neighbours(set.dimensions(), vectors, starts);
  }
}
