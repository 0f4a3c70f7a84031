package io.selfcare.platform.ids;

import java.util.UUID;

/** One opinion on an answer. */
public record FeedbackId(UUID value) implements TypedId {
  private static final String PREFIX = "fbk_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static FeedbackId parse(String text) {
    return new FeedbackId(TypedId.parse(PREFIX, text));
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
