package io.selfcare.platform.ids;

import java.util.UUID;

/** An API key. */
public record KeyId(UUID value) implements TypedId {
  private static final String PREFIX = "key_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static KeyId parse(String text) {
    return new KeyId(TypedId.parse(PREFIX, text));
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
