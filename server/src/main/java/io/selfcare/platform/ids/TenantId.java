package io.selfcare.platform.ids;

import java.util.UUID;

/** A client company. */
public record TenantId(UUID value) implements TypedId {
  private static final String PREFIX = "ten_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static TenantId parse(String text) {
    return new TenantId(TypedId.parse(PREFIX, text));
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
