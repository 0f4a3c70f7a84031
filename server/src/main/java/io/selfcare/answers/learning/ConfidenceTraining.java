package io.selfcare.answers.learning;

import io.selfcare.answers.learning.Classifier.Views;
import io.selfcare.platform.ids.ArticleId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns a {@link ConfidenceModel}: trains a classifier for each fold and asks it. */
final class ConfidenceTraining {
  /** Fewer questions of a kind say too little. */
  private static final int LEAST_QUESTIONS = 20;

  /** So many questions are looked for as well; more would tell nothing new. */
  private static final int MOST_FOUND = 3_000;

  private final TrainingSet set;
  private final float[] weights;
  private final int networks;
  private final Finding finding;

  ConfidenceTraining(TrainingSet set, float[] weights, int networks, Finding finding) {
    this.set = set;
    this.weights = weights;
    this.networks = networks;
    this.finding = finding;
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
        new ClassifierTraining(fold.training(), weights, networks).train(progress);
    boolean[] visible = new boolean[classifier.classes()];
    Arrays.fill(visible, true);
    List<ArticleId> articles = articles(fold.training());
    int step = Math.ceilDiv(fold.questions().size() * Folds.COUNT, MOST_FOUND);
    try (Finding.Among among = finding.among(phrasings(fold.training()))) {
      for (int i = 0; i < fold.questions().size(); i++) {
        Folds.Question question = fold.questions().get(i);
        TrainingSet.Item item = question.item();
        Views views = classifier.views(item.text(), item.vector(), visible);
        double[] features =
            new ConfidenceFeatures(classifier).of(item.text(), item.vector(), views);
        boolean right = ConfidenceFeatures.best(views.logs(), views.open()) == question.label();
        Rehearsed rehearsed =
            i % step > 0
                ? null
                : new Rehearsed(
                    question.label() < 0 ? null : item.phrasing().article(),
                    views.ranked(articles),
                    among.find(item.phrasing()));
        rehearsal.add(
            new Rehearsal.Answered(features, number, question.label() >= 0, right, rehearsed));
        progress.at(1);
      }
    }
  }

  private static List<ArticleId> articles(TrainingSet training) {
    ArticleId[] articles = new ArticleId[training.classes()];
    training.items().forEach(item -> articles[item.label()] = item.phrasing().article());
    return Arrays.asList(articles);
  }

  private static List<Phrasing> phrasings(TrainingSet training) {
    return training.items().stream().map(TrainingSet.Item::phrasing).toList();
  }
}
