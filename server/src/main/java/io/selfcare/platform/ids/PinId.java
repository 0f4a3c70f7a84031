package io.selfcare.platform.ids;

import java.util.UUID;

/** Articles that editors put first. */
public record PinId(UUID value) implements TypedId {
  private static final String PREFIX = "pin_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static PinId parse(String text) {
    return new PinId(TypedId.parse(PREFIX, text));
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
