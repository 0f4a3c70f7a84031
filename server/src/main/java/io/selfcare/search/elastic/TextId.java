package io.selfcare.search.elastic;

import io.selfcare.platform.ids.ArticleId;

/**
 * The id of a document: the same for every version, so that a new one takes the place of the old.
 *
 * @param number 0 for what all readers of the article see, then the reserved ones
 */
record TextId(ArticleId article, String locale, int number) implements Comparable<TextId> {
  private static final String BETWEEN = ".";

  static TextId parse(String id) {
    String[] parts = id.split("\\.", 3);
    return new TextId(ArticleId.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
  }

  String text() {
    return String.join(BETWEEN, article.text(), locale, Integer.toString(number));
  }

  @Override
  public int compareTo(TextId other) {
    int byArticle = article.text().compareTo(other.article.text());
    if (byArticle != 0) {
      return byArticle;
    }
    int byLocale = locale.compareTo(other.locale);
    return byLocale != 0 ? byLocale : Integer.compare(number, other.number);
  }
}
