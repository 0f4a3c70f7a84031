package io.selfcare.platform.ids;

import java.util.UUID;

/** An entry of the feed of changes. */
public record ChangeId(UUID value) implements TypedId {
  private static final String PREFIX = "chg_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static ChangeId parse(String text) {
    return new ChangeId(TypedId.parse(PREFIX, text));
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
