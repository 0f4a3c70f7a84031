package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.search.Audience;
import io.selfcare.search.SearchHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings what the index found together with what is published now. The index may lag a moment
 * behind the record: what is no longer published, or no longer for the asker's eyes, is left out.
 * The order of the index stays.
 */
final class Ranking {
  private Ranking() {}

  static List<Candidate> of(
      List<SearchHit> hits, Map<Reference, PublishedArticle> published, Audience audience) {
    List<Candidate> candidates = new ArrayList<>();
    for (SearchHit hit : hits) {
      PublishedArticle article = published.get(reference(hit));
      if (article != null && audience.maySee(article.facts().access())) {
        candidates.add(new Candidate(text(article), hit.score(), hit.evidence()));
      }
    }
    return List.copyOf(candidates);
  }

  static Reference reference(SearchHit hit) {
    return new Reference(hit.articleId(), hit.locale(), hit.version());
  }

  private static PublishedText text(PublishedArticle article) {
    Reference reference = article.reference();
    return new PublishedText(
        reference.articleId(),
        article.facts().externalId(),
        reference.version(),
        reference.locale(),
        article.title(),
        article.html());
  }
}
