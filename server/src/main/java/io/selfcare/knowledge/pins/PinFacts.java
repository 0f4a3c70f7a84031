package io.selfcare.knowledge.pins;

import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is pinned where.
 *
 * @param locale of the questions; null for a category
 * @param queries the questions as they were written; empty for a category
 * @param articles in the order in which they come
 */
record PinFacts(
    Kind kind,
    @Nullable String locale,
    List<String> queries,
    @Nullable CategoryId category,
    List<ArticleId> articles) {
  /** Where articles come first. */
  enum Kind {
    QUERY,
    CATEGORY
  }

  /**
   * Checks the rules between the fields.
   *
   * @throws ProblemException {@code validation_failed}
   */
  PinFacts {
    queries = List.copyOf(queries);
    articles = List.copyOf(articles);
    boolean query = kind == Kind.QUERY;
    require(!query || locale != null, "/locale", "required", "'query' needs the locale.");
    require(!query || !queries.isEmpty(), "/queries", "required", "'query' needs its questions.");
    require(!query || category == null, "/categoryId", "not_allowed", "'query' has no category.");
    require(query || category != null, "/categoryId", "required", "'category' needs a category.");
    require(query || locale == null, "/locale", "not_allowed", "'category' has no locale.");
    require(query || queries.isEmpty(), "/queries", "not_allowed", "'category' has no questions.");
  }

  private static void require(boolean holds, String pointer, String code, String detail) {
    if (!holds) {
      throw ProblemException.invalid(pointer, code, detail);
    }
  }
}
