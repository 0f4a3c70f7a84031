package io.selfcare.search.elastic;

import io.selfcare.search.text.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts words among what a reader may see in one language, each once for one search. */
final class ElasticVocabulary implements Vocabulary {
  private static final int UNKNOWN = -1;

  private final Searches searches;
  private final Reach reach;
  private final Map<String, Integer> inTexts = new HashMap<>();
  private final Map<String, Integer> inUnits = new HashMap<>();
  private int texts = UNKNOWN;
  private int units;

  ElasticVocabulary(Searches searches, Reach reach) {
    this.searches = searches;
    this.reach = reach;
  }

  @Override
  public int articles() {
    if (texts == UNKNOWN) {
      count(List.of());
    }
    return texts;
  }

  @Override
  public int frequency(String stem) {
    expect(List.of(stem));
    return inTexts.getOrDefault(stem, 0);
  }

  /** What a word weighs among titles and variants. */
  double weightInUnits(String stem) {
    expect(List.of(stem));
    return Vocabulary.rarity(inUnits.getOrDefault(stem, 0), units);
  }

  @Override
  public void expect(Collection<String> stems) {
    List<String> missing =
        stems.stream().filter(stem -> !inTexts.containsKey(stem)).distinct().toList();
    if (!missing.isEmpty()) {
      count(missing);
    }
  }

  private void count(List<String> stems) {
    Counter.Found found = Counter.WORDS.count(searches, reach, stems);
    texts = found.texts().all();
    units = found.units().all();
    inTexts.putAll(found.texts().byTerm());
    inUnits.putAll(found.units().byTerm());
  }
}
