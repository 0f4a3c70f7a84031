package io.selfcare.answers.learning;

import io.selfcare.answers.learning.Classifier.Views;

/**
 * What tells a right first answer from a wrong one, as numbers: how clear the views are, whether
 * they agree, how near the nearest phrasings are and how much of the wording is known.
 */
final class ConfidenceFeatures {
  static final int COMMON = 15;
  static final int OF_LAYER = 3;
  static final int PER_PART = 8;
  static final int KNOWN = 5;
  static final int NEAREST = 11;

  private static final float LEAST = 1e-6f;

  private final Classifier classifier;
  private double[] values = new double[0];
  private int size;

  ConfidenceFeatures(Classifier classifier) {
    this.classifier = classifier;
  }

  /** The features of a question for the class that is best; there is at least one visible. */
  double[] of(TextFeatures text, ByteVector vector, Views views) {
    int parts = classifier.parts().size();
    boolean layered = !classifier.layered().silent();
    values = new double[COMMON + (layered ? OF_LAYER : 0) + parts * PER_PART];
    size = 0;
    int best = best(views.logs(), views.open());
    addClarity(views, best);
    addWords(text, views, best);
    addNearest(views, best);
    if (layered) {
      addWhole(views, best);
    }
    for (int part = 0; part < parts; part++) {
      addPart(part, vector, views, best);
    }
    return values;
  }

  static int best(float[] scores, int[] open) {
    int best = open[0];
    for (int place : open) {
      best = scores[place] > scores[best] ? place : best;
    }
    return best;
  }

  private void add(double value) {
    values[size++] = value;
  }

  private void addClarity(Views views, int best) {
    float p = Softmax.exp(views.logs()[best]);
    add(StrictMath.log((p + LEAST) / (1 - p + LEAST)));
    add(gap(views.total(), views.open(), best));
    double entropy = 0;
    for (int place : views.open()) {
      float log = views.logs()[place];
      entropy -= Softmax.exp(log) * log;
    }
    add(entropy);
  }

  private void addWords(TextFeatures text, Views views, int best) {
    LexicalModel lexical = classifier.lexical();
    Vocabulary vocabulary = lexical.vocabulary();
    double all = 0;
    double known = 0;
    double ofBest = 0;
    double rarest = 0;
    for (int i = 0; i < text.size(); i++) {
      if (TextFeatures.kind(text.key(i)) == TextFeatures.WORD) {
        int feature = vocabulary.find(text.key(i));
        boolean seen = feature >= 0 && lexical.has(feature, views.open());
        double idf = seen ? vocabulary.idf(feature) : vocabulary.unknownIdf();
        all += idf;
        known += seen ? idf : 0;
        ofBest += seen && lexical.has(feature, best) ? idf : 0;
        rarest = seen ? rarest : 1;
      }
    }
    add(views.words()[best]);
    add(best(views.words(), views.open()) == best ? 1 : 0);
    add(all == 0 ? 0 : known / all);
    add(all == 0 ? 0 : ofBest / all);
    add(rarest);
    add(StrictMath.log1p(text.words()));
    add(views.energies()[0]);
    add(pairs(text, best));
  }

  /** The share of the pairs of words that the class knows, rare ones counting more. */
  private double pairs(TextFeatures text, int best) {
    LexicalModel lexical = classifier.lexical();
    Vocabulary vocabulary = lexical.vocabulary();
    double all = 0;
    double known = 0;
    for (int i = 0; i < text.size(); i++) {
      if (TextFeatures.kind(text.key(i)) == TextFeatures.PAIR) {
        int feature = vocabulary.find(text.key(i));
        boolean seen = feature >= 0 && lexical.has(feature, best);
        double idf = feature >= 0 ? vocabulary.idf(feature) : vocabulary.unknownIdf();
        all += idf;
        known += seen ? idf : 0;
      }
    }
    return all == 0 ? 0 : known / all;
  }

  private void addNearest(Views views, int best) {
    float[] whole = views.nearest().whole();
    add(whole[best]);
    add(gap(whole, views.open(), best));
    add(views.nearest().mean());
    add(best(whole, views.open()) == best ? 1 : 0);
  }

  /** Not its energy: that grows with the number of examples, and rehearsals have fewer. */
  private void addWhole(Views views, int best) {
    add(views.whole()[best]);
    add(gap(views.whole(), views.open(), best));
    add(best(views.whole(), views.open()) == best ? 1 : 0);
  }

  private void addPart(int part, ByteVector vector, Views views, int best) {
    Neighbours neighbours = classifier.neighbours();
    float[] unit = vector.unit(neighbours.offset(part), neighbours.dimensions(part));
    float[] centroids = classifier.centroids().cosines(part, unit);
    float[] nearest = views.nearest().part(part);
    add(views.parts()[part][best]);
    add(best(views.parts()[part], views.open()) == best ? 1 : 0);
    add(views.energies()[part + 1]);
    add(nearest[best]);
    add(gap(nearest, views.open(), best));
    add(centroids[best]);
    add(gap(centroids, views.open(), best));
    add(centroids[best] - classifier.centroids().tightness(part, best));
  }

  /** How far the best is ahead of all others; 0 when it is alone. */
  private static double gap(float[] scores, int[] open, int best) {
    float other = Float.NEGATIVE_INFINITY;
    for (int place : open) {
      other = place == best ? other : Math.max(other, scores[place]);
    }
    return open.length < 2 ? 0 : scores[best] - other;
  }
}
