package io.selfcare.answers.learning;

import io.selfcare.answers.learning.TrainingSet.Item;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.EmbeddingSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns a {@link PhrasingModel}. Takes up to three minutes for 150 articles of 100 phrasings. */
public final class PhrasingTraining {
  private static final int MOST_ARTICLES = 2_000;
  private static final int MOST_PHRASINGS = 60_000;
  private static final long MOST_WORK = 30_000_000;
  private static final int FEWEST_ARTICLES = 2;
  private static final int FEWEST_PHRASINGS = 3;
  private static final double OF_CLASSIFIER = 0.25;
  private static final Comparator<Phrasing> ORDER =
      Comparator.comparing((Phrasing phrasing) -> phrasing.article().value())
          .thenComparing(Phrasing::text);

  private PhrasingTraining() {}

  /**
   * Whether a base has what it takes: most articles with a title and two variants, and not more
   * than can be learnt in minutes. Other bases are better served by search alone.
   */
  public static boolean applies(List<Phrasing> phrasings) {
    Map<ArticleId, Integer> counts = new HashMap<>();
    phrasings.forEach(each -> counts.merge(each.article(), 1, Integer::sum));
    long rich = counts.values().stream().filter(count -> count >= FEWEST_PHRASINGS).count();
    return counts.size() >= FEWEST_ARTICLES
        && counts.size() <= MOST_ARTICLES
        && phrasings.size() <= MOST_PHRASINGS
        && (long) counts.size() * phrasings.size() <= MOST_WORK
        && rich * 2 > counts.size();
  }

  /**
   * Learns from phrasings in any order; there is at least one.
   *
   * @param space of their vectors; null when they have none
   * @param finding how rehearsals look for articles
   */
  public static PhrasingModel train(
      List<Phrasing> phrasings,
      @Nullable EmbeddingSpace space,
      Finding finding,
      Progress progress) {
    List<Phrasing> sorted = phrasings.stream().sorted(ORDER).toList();
    List<ArticleId> articles = sorted.stream().map(Phrasing::article).distinct().toList();
    TrainingSet set = set(sorted, space);
    float[] weights = weights(space);
    int networks = ClassifierTraining.networks(set);
    Classifier classifier =
        new ClassifierTraining(set, weights, networks)
            .train(share -> progress.at(share * OF_CLASSIFIER));
    ConfidenceModel confidence =
        new ConfidenceTraining(set, weights, networks, finding)
            .train(share -> progress.at(OF_CLASSIFIER + share * (1 - OF_CLASSIFIER)));
    progress.at(1);
    return new PhrasingModel(space == null ? "" : space.id(), articles, classifier, confidence);
  }

  private static TrainingSet set(List<Phrasing> sorted, @Nullable EmbeddingSpace space) {
    List<Integer> dimensions =
        space == null
            ? List.of()
            : space.parts().stream().map(EmbeddingSpace.Part::dimensions).toList();
    int size = space == null ? 0 : space.dimensions();
    List<Item> items = new ArrayList<>();
    int label = -1;
    for (int i = 0; i < sorted.size(); i++) {
      Phrasing each = sorted.get(i);
      label += i == 0 || !each.article().equals(sorted.get(i - 1).article()) ? 1 : 0;
      if (each.bytes().size() != size) {
        throw new IllegalArgumentException("Vectors of " + size + " bytes are needed");
      }
      items.add(new Item(label, TextFeatures.of(each.text()), each.bytes(), each));
    }
    return new TrainingSet(label + 1, dimensions, items);
  }

  private static float[] weights(@Nullable EmbeddingSpace space) {
    float[] weights = new float[space == null ? 0 : space.parts().size()];
    for (int i = 0; i < weights.length && space != null; i++) {
      weights[i] = (float) space.parts().get(i).weight();
    }
    return weights;
  }
}
