package io.selfcare.knowledge;

/** The news that knowledge leaves in the outbox. */
public final class KnowledgeTopics {
  /** Something of an article that customers may see has changed; the subject is the article. */
  public static final String ARTICLE_CHANGED = "article.changed";

  /** An article is gone; the subject is the article. */
  public static final String ARTICLE_DELETED = "article.deleted";

  /** A category with all below it stands elsewhere; the subject is the category. */
  public static final String CATEGORY_MOVED = "category.moved";

  private KnowledgeTopics() {}
}
