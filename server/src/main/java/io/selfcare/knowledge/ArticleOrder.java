package io.selfcare.knowledge;

import java.time.Instant;

/** The orders of the list of articles. */
public enum ArticleOrder {
  LAST_UPDATED_FIRST("updated_at", true),
  FIRST_UPDATED_FIRST("updated_at", false),
  LAST_CREATED_FIRST("created_at", true),
  FIRST_CREATED_FIRST("created_at", false);

  private final String column;
  private final boolean descending;

  ArticleOrder(String column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  String column() {
    return column;
  }

  String direction() {
    return descending ? "desc" : "asc";
  }

  String comparison() {
    return descending ? "<" : ">";
  }

  /** Where an article stands in this order, as text. */
  String position(Article article) {
    Instant time = column.equals("updated_at") ? article.updatedAt() : article.createdAt();
    return time + "/" + article.id().value();
  }
}
