package io.selfcare.knowledge.quality.likeness;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.TextWord;
import io.selfcare.search.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the articles of one locale whose bodies say the same, whatever their titles. Texts are
 * taken one by one and only their signatures kept; the work grows with the number of texts, because
 * only those are compared that share a band of their signatures (locality-sensitive hashing).
 */
public final class DuplicateFinder {
  /** Bodies that share at least this much of what they say are near-duplicates. */
  static final double ALIKE = 0.6;

  /** Fewer telling words say too little to be compared; only equal texts are duplicates then. */
  private static final int SHORT = 8;

  /**
   * In a larger crowd each is compared with its nearest neighbours in the order of arrival only.
   */
  private static final int CROWD = 30;

  private final TextWords words;
  private final String locale;
  private final List<ArticleId> articles = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<Boolean> brief = new ArrayList<>();

  public DuplicateFinder(TextWords words, String locale) {
    this.words = words;
    this.locale = locale;
  }

  /** Takes one more text. */
  public void add(KnownText text) {
    List<TextWord> body = words.of(locale, text.body());
    boolean little = body.stream().filter(TextWord::telling).count() < SHORT;
    List<TextWord> compared = little ? words.of(locale, text.title() + "\n" + text.body()) : body;
    articles.add(text.article());
    signatures.add(Signature.of(Shingles.of(compared)));
    brief.add(little);
  }

  /** The pairs that say the same, the likest first. */
  public List<Duplicate> duplicates() {
    Set<Long> compared = new TreeSet<>();
    List<Duplicate> found = new ArrayList<>();
    for (int band = 0; band < Signature.BANDS; band++) {
      for (List<Integer> crowd : crowds(band).values()) {
        for (int i = 0; i < crowd.size(); i++) {
          for (int j = i + 1; j < Math.min(crowd.size(), i + CROWD); j++) {
            if (compared.add(((long) crowd.get(i) << 32) | crowd.get(j))) {
              compare(crowd.get(i), crowd.get(j), found);
            }
          }
        }
      }
    }
    found.sort(
        Comparator.comparingDouble(Duplicate::likeness)
            .reversed()
            .thenComparing(pair -> pair.first().value())
            .thenComparing(pair -> pair.second().value()));
    return found;
  }

  private Map<Long, List<Integer>> crowds(int band) {
    Map<Long, List<Integer>> crowds = new HashMap<>();
    for (int i = 0; i < signatures.size(); i++) {
      crowds.computeIfAbsent(signatures.get(i).band(band), b -> new ArrayList<>()).add(i);
    }
    return crowds;
  }

  private void compare(int one, int other, List<Duplicate> found) {
    double likeness = signatures.get(one).likeness(signatures.get(other));
    boolean little = brief.get(one) || brief.get(other);
    if (likeness >= (little ? 1 : ALIKE)) {
      ArticleId first = articles.get(one);
      ArticleId second = articles.get(other);
      boolean inOrder = first.value().compareTo(second.value()) < 0;
      found.add(new Duplicate(inOrder ? first : second, inOrder ? second : first, likeness));
    }
  }
}
