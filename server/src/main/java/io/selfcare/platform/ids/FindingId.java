package io.selfcare.platform.ids;

import java.util.UUID;

/** A finding of the quality report. */
public record FindingId(UUID value) implements TypedId {
  private static final String PREFIX = "fnd_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static FindingId parse(String text) {
    return new FindingId(TypedId.parse(PREFIX, text));
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
