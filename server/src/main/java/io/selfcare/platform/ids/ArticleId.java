package io.selfcare.platform.ids;

import java.util.UUID;

/** An article of the knowledge base. */
public record ArticleId(UUID value) implements TypedId {
  private static final String PREFIX = "art_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static ArticleId parse(String text) {
    return new ArticleId(TypedId.parse(PREFIX, text));
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public String toString() {
    return text();
  }
}
