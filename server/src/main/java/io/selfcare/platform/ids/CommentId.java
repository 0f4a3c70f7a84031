package io.selfcare.platform.ids;

import java.util.UUID;

/** A comment on a draft. */
public record CommentId(UUID value) implements TypedId {
  private static final String PREFIX = "cmt_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static CommentId parse(String text) {
    return new CommentId(TypedId.parse(PREFIX, text));
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
