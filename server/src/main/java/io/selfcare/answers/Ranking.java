package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.body.VisibleHtml;
import io.selfcare.search.Audience;
import io.selfcare.search.SearchHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Brings what the index found together with what is published now, and puts it in order. The index
 * may lag a moment behind the record: what is no longer published, or no longer for the asker's
 * eyes, is left out.
 *
 * <p>The index compares texts as wholes; the evidence adds how much of the question an article
 * knows and whether its title or a variant says the very same. The weights were measured on public
 * question sets: the right article comes first more often on six of seven, and on the seventh five
 * times in six hundred less.
 */
final class Ranking {
  private static final double COVERAGE = 0.3;
  private static final double CLOSENESS = 0.4;

  private Ranking() {}

  /** The candidates, best first; what ties keeps the order of the index. */
  static List<Candidate> of(
      List<SearchHit> hits, Map<Reference, PublishedArticle> published, Audience audience) {
    List<Candidate> candidates = new ArrayList<>();
    for (SearchHit hit : hits) {
      PublishedArticle article = published.get(reference(hit));
      if (article != null && audience.maySee(article.facts().access())) {
        candidates.add(
            new Candidate(
                text(article, audience),
                article.channels(),
                score(hit),
                hit.score(),
                hit.evidence()));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return List.copyOf(candidates);
  }

  /** From 0 to 1. Only what is nearly the same counts as close, hence the fourth power. */
  private static double score(SearchHit hit) {
    double same = Math.pow(hit.evidence().closeness(), 4);
    double sum = hit.score() + COVERAGE * hit.evidence().coverage() + CLOSENESS * same;
    return sum / (1 + COVERAGE + CLOSENESS);
  }

  static Reference reference(SearchHit hit) {
    return new Reference(hit.articleId(), hit.locale(), hit.version());
  }

  private static PublishedText text(PublishedArticle article, Audience audience) {
    Reference reference = article.reference();
    return new PublishedText(
        reference.articleId(),
        article.facts().externalId(),
        reference.version(),
        reference.locale(),
        article.title(),
        VisibleHtml.of(article.html(), audience));
  }
}
