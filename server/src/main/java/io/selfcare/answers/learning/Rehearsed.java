package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsed question with all that an answer would know of it.
 *
 * @param expected what answers it; null when that was hidden
 * @param learnt how probable the most probable articles are, by what was learnt
 * @param found what looking for them found
 */
record Rehearsed(
    @Nullable ArticleId expected, List<Judgement.Ranked> learnt, List<Finding.Found> found) {

  /**
   * What comes first.
   *
   * @param odds the log odds that it answers, see {@link Belief#odds}
   */
  record First(boolean right, double odds) {}

  /**
   * The first article, when what was learnt counts as much as it is believed.
   *
   * @param confidence how sure what was learnt is of its most probable article
   */
  First first(Belief belief, double confidence) {
    Map<ArticleId, Finding.Found> byArticle = new HashMap<>();
    found.forEach(each -> byArticle.put(each.article(), each));
    Set<ArticleId> met = new HashSet<>();
    First best = new First(false, 0);
    double most = Double.NEGATIVE_INFINITY;
    double greatest = learnt.getFirst().probability();
    for (Judgement.Ranked each : learnt) {
      Finding.Found known = byArticle.get(each.article());
      double score = belief.score(known == null ? 0 : known.score(), each.probability());
      met.add(each.article());
      if (score > most) {
        most = score;
        double sure = greatest > 0 ? confidence * (each.probability() / greatest) : 0;
        Double evidence = known == null ? null : known.evidence();
        best = new First(each.article().equals(expected), belief.odds(sure, evidence));
      }
    }
    for (Finding.Found each : found) {
      double score = belief.score(each.score(), null);
      if (!met.contains(each.article()) && score > most) {
        most = score;
        best = new First(each.article().equals(expected), belief.odds(0, each.evidence()));
      }
    }
    return best;
  }
}
