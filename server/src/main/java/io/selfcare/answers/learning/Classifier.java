package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All views of one base's phrasings together; classes are numbers here. */
final class Classifier {
  private static final double WORDS_WEIGHT = 0.7;

  /** Beside a network that reads all of them; else 1. */
  private static final double PART_WEIGHT = 0.5;

  private static final double NEAREST_WEIGHT = 0.5;
  private static final double NEAREST_SCALE = 0.05;

  private final LexicalModel lexical;
  private final List<PartModel> parts;
  private final LayeredModel layered;
  private final Neighbours neighbours;
  private final float[] weights;
  private final Centroids centroids;

  /**
   * @param weights of the parts; they add up to 1
   */
  Classifier(
      LexicalModel lexical,
      List<PartModel> parts,
      LayeredModel layered,
      Neighbours neighbours,
      float[] weights) {
    this.lexical = lexical;
    this.parts = List.copyOf(parts);
    this.layered = layered;
    this.neighbours = neighbours;
    this.weights = weights;
    this.centroids = new Centroids(neighbours);
  }

  int classes() {
    return neighbours.classes();
  }

  LexicalModel lexical() {
    return lexical;
  }

  List<PartModel> parts() {
    return parts;
  }

  LayeredModel layered() {
    return layered;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  float weight(int part) {
    return weights[part];
  }

  Centroids centroids() {
    return centroids;
  }

  /** What every view says about a question; hidden classes take no part. */
  Views views(TextFeatures text, ByteVector vector, boolean[] visible) {
    int[] open = places(visible);
    float[] ofWords = lexical.scores(lexical.vocabulary().vector(text));
    float[] energies = new float[parts.size() + 1];
    energies[0] = normalize(ofWords, open);
    float[] total = new float[ofWords.length];
    add(total, ofWords, (float) WORDS_WEIGHT);
    float[][] ofParts = new float[parts.size()][];
    for (int part = 0; part < parts.size(); part++) {
      float[] unit = vector.unit(neighbours.offset(part), neighbours.dimensions(part));
      ofParts[part] = parts.get(part).scores(unit);
      energies[part + 1] = normalize(ofParts[part], open);
      add(total, ofParts[part], layered.silent() ? 1 : (float) PART_WEIGHT);
    }
    float[] ofWhole = layered.scores(vector.units(neighbours.dimensions()));
    if (!layered.silent()) {
      normalize(ofWhole, open);
      add(total, ofWhole, 1);
    }
    Nearest nearest = Nearest.to(vector.values(), neighbours, weights, visible);
    if (!parts.isEmpty()) {
      float[] near = nearest.whole().clone();
      for (int i = 0; i < near.length; i++) {
        near[i] /= (float) NEAREST_SCALE;
      }
      normalize(near, open);
      add(total, near, (float) NEAREST_WEIGHT);
    }
    float[] probabilities = total.clone();
    normalize(probabilities, open);
    return new Views(open, ofWords, ofParts, ofWhole, energies, nearest, total, probabilities);
  }

  private static int[] places(boolean[] visible) {
    int[] places = new int[visible.length];
    int size = 0;
    for (int i = 0; i < visible.length; i++) {
      if (visible[i]) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }

  /** Makes log probabilities of scores; returns the log of the sum that was taken away. */
  private static float normalize(float[] scores, int[] open) {
    float sum = (float) Softmax.logSum(scores, open);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= sum;
    }
    return sum;
  }

  private static void add(float[] target, float[] values, float factor) {
    for (int i = 0; i < target.length; i++) {
      target[i] += factor * values[i];
    }
  }

  /**
   * What the views say: log probabilities, of visible classes only.
   *
   * @param open the visible classes
   * @param whole what the vector says as a whole; zeros without a network
   * @param energies how much of the question each view knows: the log of the sum of its scores,
   *     words first
   * @param total the sum of all views
   * @param logs the total as log probabilities
   */
  record Views(
      int[] open,
      float[] words,
      float[][] parts,
      float[] whole,
      float[] energies,
      Nearest nearest,
      float[] total,
      float[] logs) {
    private static final int MOST_RANKED = 20;

    /** The best of the visible classes, best first; of as many articles as there are classes. */
    List<Judgement.Ranked> ranked(List<ArticleId> articles) {
      return IntStream.of(open)
          .boxed()
          .sorted(
              Comparator.comparingDouble((Integer i) -> -total[i])
                  .thenComparing(Comparator.naturalOrder()))
          .limit(MOST_RANKED)
          .map(i -> new Judgement.Ranked(articles.get(i), total[i], Softmax.exp(logs[i])))
          .toList();
    }
  }
}
