package io.selfcare.platform.ids;

import java.util.UUID;

/** A subject on which no question is answered. */
public record TopicId(UUID value) implements TypedId {
  private static final String PREFIX = "top_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static TopicId parse(String text) {
    return new TopicId(TypedId.parse(PREFIX, text));
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
