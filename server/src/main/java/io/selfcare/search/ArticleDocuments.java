package io.selfcare.search;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;

/**
 * All that shall be found of one article: its published text in every locale, who may see it, and
 * where it stands. The category path goes from the root to the article's own category.
 */
public record ArticleDocuments(
    ArticleId articleId,
    Access access,
    List<CategoryId> categoryPath,
    List<String> tags,
    List<ArticleDocument> documents) {
  public ArticleDocuments {
    categoryPath = List.copyOf(categoryPath);
    tags = List.copyOf(tags);
    documents = List.copyOf(documents);
    if (documents.stream().map(ArticleDocument::locale).distinct().count() < documents.size()) {
      throw new IllegalArgumentException("An article has one document per locale: " + articleId);
    }
  }

  /** The same article with other documents. */
  public ArticleDocuments with(List<ArticleDocument> others) {
    return new ArticleDocuments(articleId, access, categoryPath, tags, others);
  }

  /** The article is no longer to be found. */
  public static ArticleDocuments removed(ArticleId articleId) {
    return new ArticleDocuments(articleId, Access.everybody(), List.of(), List.of(), List.of());
  }
}
