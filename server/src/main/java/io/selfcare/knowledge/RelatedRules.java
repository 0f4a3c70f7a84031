package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import java.util.Set;

/** What may be chosen to go with an article. */
final class RelatedRules {
  private final ArticleDao articles = new ArticleDao();

  /**
   * Lets pass what is there and is another article.
   *
   * @throws ProblemException {@code validation_failed}
   */
  void require(TenantTx tx, ArticleId id, List<ArticleId> related) {
    if (related.isEmpty()) {
      return;
    }
    Set<ArticleId> known = articles.existing(tx, related);
    for (int i = 0; i < related.size(); i++) {
      String pointer = "/relatedArticleIds/" + i;
      if (related.get(i).equals(id)) {
        throw ProblemException.invalid(
            pointer, "itself", "An article does not go with itself: leave it out.");
      }
      if (!known.contains(related.get(i))) {
        throw ProblemException.invalid(pointer, "unknown", "There is no such article.");
      }
    }
  }
}
