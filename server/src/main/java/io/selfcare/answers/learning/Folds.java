package io.selfcare.answers.learning;

import io.selfcare.answers.learning.TrainingSet.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Rehearsals for confidence: each fold hides a fifth of the classes, whose examples become
 * questions without an answer, and a fifth of the other examples, which become questions.
 */
final class Folds {
  static final int COUNT = 5;
  private static final long SEED = 22;

  private final TrainingSet set;
  private final int[] ofClasses;
  private final int[] ofItems;

  Folds(TrainingSet set) {
    this.set = set;
    Shuffle shuffle = new Shuffle(SEED);
    int[] order = shuffle.order(set.classes());
    this.ofClasses = new int[set.classes()];
    for (int i = 0; i < order.length; i++) {
      ofClasses[order[i]] = i % COUNT;
    }
    this.ofItems = items(shuffle);
  }

  /** One fold: what it trains on, and the questions it then asks. */
  record Fold(TrainingSet training, List<Question> questions) {}

  /**
   * A question of a fold.
   *
   * @param label the class that answers it, as the fold counts classes; -1 when it is hidden
   */
  record Question(Item item, int label) {}

  Fold fold(int number) {
    int[] labels = new int[set.classes()];
    int classes = 0;
    for (int label = 0; label < labels.length; label++) {
      labels[label] = ofClasses[label] == number ? -1 : classes++;
    }
    List<Item> training = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      Item item = set.items().get(i);
      int label = labels[item.label()];
      if (label < 0 ? ofItems[i] < 0 || asksUnknown(ofItems[i], number) : ofItems[i] == number) {
        questions.add(new Question(item, label));
      } else if (label >= 0) {
        training.add(new Item(label, item.text(), item.vector(), item.phrasing()));
      }
    }
    return new Fold(new TrainingSet(classes, set.dimensions(), training), questions);
  }

  private static boolean asksUnknown(int fold, int number) {
    return fold == number || fold == (number + 1) % COUNT;
  }

  /** Spreads each class's examples over the folds; a lone example is never hidden. */
  private int[] items(Shuffle shuffle) {
    int[] folds = new int[set.size()];
    int from = 0;
    while (from < folds.length) {
      int to = from;
      while (to < folds.length && set.items().get(to).label() == set.items().get(from).label()) {
        to++;
      }
      int[] order = shuffle.order(to - from);
      int shift = shuffle.below(COUNT);
      for (int i = 0; i < order.length; i++) {
        folds[from + order[i]] = order.length == 1 ? -1 : (i + shift) % COUNT;
      }
      from = to;
    }
    return folds;
  }
}
