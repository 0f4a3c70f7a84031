package io.selfcare.knowledge.reading;

import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which text of an article a reader gets: live, theirs to see, in the first locale of a
 * chain.
 */
public final class LiveTexts {
  private final LiveArticleDao articles = new LiveArticleDao();

  /** In the order of the articles; those that the reader may not see are left out. */
  public List<Reference> find(
      TenantTx tx, List<ArticleId> ids, LocaleChain chain, Audience audience) {
    return ordered(tx, ids, chain, audience).stream().map(LiveArticle::reference).toList();
  }

  /** What is in one of these categories or has one of these tags, the latest published first. */
  public List<Reference> among(
      TenantTx tx,
      Set<CategoryId> categories,
      List<String> tags,
      LocaleChain chain,
      Audience audience,
      int limit) {
    return categories.isEmpty() && tags.isEmpty()
        ? List.of()
        : articles.among(tx, audience, chain, categories, tags, limit).stream()
            .map(LiveArticle::reference)
            .toList();
  }

  /** The same with more about each. */
  List<LiveArticle> ordered(
      TenantTx tx, List<ArticleId> ids, LocaleChain chain, Audience audience) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<ArticleId, LiveArticle> found =
        articles.find(tx, audience, chain, ids).stream()
            .collect(Collectors.toMap(a -> a.reference().articleId(), Function.identity()));
    return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
  }
}
