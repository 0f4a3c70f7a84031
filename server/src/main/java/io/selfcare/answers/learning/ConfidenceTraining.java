package io.selfcare.answers.learning;

import io.selfcare.answers.learning.Classifier.Views;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Learns a {@link ConfidenceModel}: trains a classifier for each fold and asks it. */
final class ConfidenceTraining {
  /** Fewer questions of a kind say too little. */
  private static final int LEAST_QUESTIONS = 20;

  private final TrainingSet set;
  private final float[] weights;
  private final boolean withLayer;

  ConfidenceTraining(TrainingSet set, float[] weights, boolean withLayer) {
    this.set = set;
    this.weights = weights;
    this.withLayer = withLayer;
  }

  /** Nothing when the base is too small to rehearse with. */
  @Nullable ConfidenceModel train(Progress progress) {
    Folds folds = new Folds(set);
    Rehearsal rehearsal = new Rehearsal();
    for (int number = 0; number < Folds.COUNT; number++) {
      Folds.Fold fold = folds.fold(number);
      int done = number;
      if (fold.training().classes() > 1 && fold.training().size() > 0) {
        ask(fold, number, rehearsal, share -> progress.at((done + share) / Folds.COUNT));
      }
    }
    return rehearsal.enough(LEAST_QUESTIONS) ? rehearsal.learn() : null;
  }

  private void ask(Folds.Fold fold, int number, Rehearsal rehearsal, Progress progress) {
    Classifier classifier =
        new ClassifierTraining(fold.training(), weights, withLayer).train(progress);
    boolean[] visible = new boolean[classifier.classes()];
    Arrays.fill(visible, true);
    for (Folds.Question question : fold.questions()) {
      TrainingSet.Item item = question.item();
      Views views = classifier.views(item.text(), item.vector(), visible);
      double[] features = new ConfidenceFeatures(classifier).of(item.text(), item.vector(), views);
      boolean right = ConfidenceFeatures.best(views.logs(), views.open()) == question.label();
      rehearsal.add(new Rehearsal.Answered(features, number, question.label() >= 0, right));
    }
  }
}
