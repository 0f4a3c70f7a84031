package io.selfcare.knowledge.quality.likeness;

import io.selfcare.search.TextWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of all articles as vectors of unit length, rare features weighing most, with an index
 * from each feature to the phrases that have it.
 */
final class Phrases {
  /** Bounds what one phrase may cost among any number of phrases, in postings read. */
  private static final int MOST_POSTINGS = 200_000;

  private final List<int[]> features = new ArrayList<>();
  private final List<float[]> weights = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<PhraseFeatures.View> views = new ArrayList<>();
  private int[][] postings = {};
  private float[][] postedWeights = {};

  /** Takes one more phrase of an article. */
  void add(int owner, List<TextWord> words) {
    Map<String, Float> counted = PhraseFeatures.of(words);
    int[] ids = new int[counted.size()];
    float[] counts = new float[ids.length];
    int at = 0;
    for (Map.Entry<String, Float> feature : counted.entrySet()) {
      ids[at] = number(feature.getKey());
      counts[at++] = feature.getValue();
    }
    features.add(ids);
    weights.add(counts);
    owners.add(owner);
  }

  private int number(String feature) {
    Integer known = numbers.get(feature);
    if (known != null) {
      return known;
    }
    views.add(PhraseFeatures.View.of(feature));
    numbers.put(feature, numbers.size());
    return numbers.size() - 1;
  }

  int count() {
    return owners.size();
  }

  int owner(int phrase) {
    return owners.get(phrase);
  }

  /** Weighs the features and builds the index, once all phrases are there. */
  void index() {
    int[] frequencies = new int[views.size()];
    features.forEach(
        ids -> {
          for (int id : ids) {
            frequencies[id]++;
          }
        });
    postings = new int[views.size()][];
    postedWeights = new float[views.size()][];
    for (int id = 0; id < frequencies.length; id++) {
      postings[id] = new int[frequencies[id]];
      postedWeights[id] = new float[frequencies[id]];
    }
    int[] filled = new int[views.size()];
    for (int phrase = 0; phrase < count(); phrase++) {
      weigh(phrase, frequencies);
      int[] ids = features.get(phrase);
      for (int i = 0; i < ids.length; i++) {
        postings[ids[i]][filled[ids[i]]] = phrase;
        postedWeights[ids[i]][filled[ids[i]]++] = weights.get(phrase)[i];
      }
    }
  }

  /** Each view gets its share of the whole length, however many features it has. */
  private void weigh(int phrase, int[] frequencies) {
    int[] ids = features.get(phrase);
    float[] values = weights.get(phrase);
    double[] squares = new double[PhraseFeatures.View.values().length];
    for (int i = 0; i < ids.length; i++) {
      double rarity =
          Math.log(1 + (count() - frequencies[ids[i]] + 0.5) / (frequencies[ids[i]] + 0.5));
      values[i] *= (float) rarity;
      squares[views.get(ids[i]).place] += values[i] * values[i];
    }
    double whole = 0;
    for (PhraseFeatures.View view : PhraseFeatures.View.values()) {
      whole += squares[view.place] > 0 ? view.share : 0;
    }
    for (int i = 0; i < ids.length; i++) {
      PhraseFeatures.View view = views.get(ids[i]);
      values[i] *= (float) Math.sqrt(view.share / (squares[view.place] * whole));
    }
  }

  /**
   * How like a phrase is to each other one, 0 to 1, written into {@code likeness} and, for those
   * that share anything, noted in {@code touched}; returns how many are noted. Rare features come
   * first, and the most common ones are left out when there are too many phrases that share them.
   */
  int compare(int phrase, float[] likeness, int[] touched) {
    int[] ids = features.get(phrase);
    Integer[] order = new Integer[ids.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingInt((Integer i) -> postings[ids[i]].length));
    int noted = 0;
    int read = 0;
    for (int i : order) {
      int[] sharing = postings[ids[i]];
      read += sharing.length;
      if (read > MOST_POSTINGS) {
        break;
      }
      float weight = weights.get(phrase)[i];
      for (int j = 0; j < sharing.length; j++) {
        int other = sharing[j];
        if (likeness[other] == 0) {
          touched[noted++] = other;
        }
        likeness[other] += weight * postedWeights[ids[i]][j];
      }
    }
    return noted;
  }

  /** The squared length of the sum of some phrases of one article. */
  double squaredSum(List<Integer> phrases) {
    Map<Integer, Double> sum = new HashMap<>();
    for (int phrase : phrases) {
      int[] ids = features.get(phrase);
      for (int i = 0; i < ids.length; i++) {
        sum.merge(ids[i], (double) weights.get(phrase)[i], Double::sum);
      }
    }
    return sum.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
