package io.selfcare.platform.ids;

import java.util.UUID;

/** A category of the knowledge base. */
public record CategoryId(UUID value) implements TypedId {
  private static final String PREFIX = "cat_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static CategoryId parse(String text) {
    return new CategoryId(TypedId.parse(PREFIX, text));
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
