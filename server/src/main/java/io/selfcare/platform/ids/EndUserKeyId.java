package io.selfcare.platform.ids;

import java.util.UUID;

/** A secret with which a tenant signs tokens of its end users; the {@code kid} of those tokens. */
public record EndUserKeyId(UUID value) implements TypedId {
  private static final String PREFIX = "euk_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static EndUserKeyId parse(String text) {
    return new EndUserKeyId(TypedId.parse(PREFIX, text));
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
