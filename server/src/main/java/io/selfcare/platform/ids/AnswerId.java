package io.selfcare.platform.ids;

import java.util.UUID;

/** One answered question. */
public record AnswerId(UUID value) implements TypedId {
  private static final String PREFIX = "ans_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static AnswerId parse(String text) {
    return new AnswerId(TypedId.parse(PREFIX, text));
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
