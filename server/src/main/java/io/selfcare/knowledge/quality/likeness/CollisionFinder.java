package io.selfcare.knowledge.quality.likeness;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the phrases (titles and variants) with which two articles of one locale claim the same
 * question: phrases that ask the same, and phrases that fit the phrases of another article better
 * than those of their own. The work for one phrase is bounded, however many there are.
 */
public final class CollisionFinder {
  private final TextWords words;
  private final String locale;
  private final CollisionPolicy policy = CollisionPolicy.FITTED;
  private final Phrases phrases = new Phrases();
  private final List<String> texts = new ArrayList<>();
  private final List<ArticleId> articles = new ArrayList<>();
  private final List<List<Integer>> phrasesOf = new ArrayList<>();

  public CollisionFinder(TextWords words, String locale) {
    this.words = words;
    this.locale = locale;
  }

  /** Takes one more text. */
  public void add(KnownText text) {
    List<Integer> own = new ArrayList<>();
    for (String phrase : text.phrases()) {
      own.add(texts.size());
      texts.add(phrase);
      phrases.add(articles.size(), words.of(locale, phrase));
    }
    articles.add(text.article());
    phrasesOf.add(own);
  }

  /** How many phrases it has taken. */
  public int size() {
    return texts.size();
  }

  /** For each phrase at most one collision, in the order of the phrases. */
  public List<Collision> collisions() {
    phrases.index();
    double[] squaredSums = phrasesOf.stream().mapToDouble(phrases::squaredSum).toArray();
    List<Collision> found = new ArrayList<>();
    float[] likeness = new float[texts.size()];
    int[] touched = new int[texts.size()];
    for (int phrase = 0; phrase < texts.size(); phrase++) {
      int noted = phrases.compare(phrase, likeness, touched);
      Map<Integer, Affinity> affinities = new HashMap<>();
      for (int i = 0; i < noted; i++) {
        int other = touched[i];
        if (other != phrase) {
          affinities
              .computeIfAbsent(phrases.owner(other), article -> new Affinity())
              .add(other, likeness[other]);
        }
        likeness[other] = 0;
      }
      collision(phrase, affinities, squaredSums).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Collision> collision(
      int phrase, Map<Integer, Affinity> affinities, double[] squaredSums) {
    int own = phrases.owner(phrase);
    int siblings = phrasesOf.get(own).size() - 1;
    Affinity home = affinities.getOrDefault(own, new Affinity());
    double here = siblings == 0 ? 0 : home.amongItsOwn(squaredSums[own], siblings + 1);
    int best = -1;
    double there = 0;
    boolean same = false;
    for (Map.Entry<Integer, Affinity> entry : affinities.entrySet()) {
      int article = entry.getKey();
      if (article == own) {
        continue;
      }
      Affinity affinity = entry.getValue();
      boolean equal = policy.same(affinity.closestLikeness());
      double fit = affinity.among(squaredSums[article], phrasesOf.get(article).size());
      if (best < 0 || (equal && !same) || (equal == same && better(fit, there, article, best))) {
        best = article;
        there = fit;
        same = equal;
      }
    }
    if (best < 0 || !(same || policy.misplaced(here, siblings, there))) {
      return Optional.empty();
    }
    Affinity chosen = affinities.getOrDefault(best, new Affinity());
    return Optional.of(
        new Collision(
            articles.get(own),
            texts.get(phrase),
            articles.get(best),
            texts.get(chosen.closestPhrase()),
            Math.min(1, chosen.closestLikeness())));
  }

  private static boolean better(double fit, double best, int article, int bestArticle) {
    return fit > best || (fit == best && article < bestArticle);
  }
}
