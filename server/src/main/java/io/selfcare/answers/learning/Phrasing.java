package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;

/** A title or a variant: one way to ask for an article. The vector is not to be changed. */
public final class Phrasing {
  private final ArticleId article;
  private final String text;
  private final ByteVector vector;

  /**
   * @param vector in the space of the model, as bytes; empty where there is no model
   */
  public Phrasing(ArticleId article, String text, byte[] vector) {
    this.article = article;
    this.text = text;
    this.vector = new ByteVector(vector.clone());
  }

  /** The article that it asks for. */
  public ArticleId article() {
    return article;
  }

  /** In the words of who asks. */
  public String text() {
    return text;
  }

  /** Its vector as bytes; not to be changed. */
  public byte[] vector() {
    return vector.values();
  }

  ByteVector bytes() {
    return vector;
  }
}
