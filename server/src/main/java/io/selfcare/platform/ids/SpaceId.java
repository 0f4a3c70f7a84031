package io.selfcare.platform.ids;

import java.util.UUID;

/** The live or the test world of a tenant: the unit that row-level security isolates. */
public record SpaceId(UUID value) implements TypedId {
  private static final String PREFIX = "spc_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static SpaceId parse(String text) {
    return new SpaceId(TypedId.parse(PREFIX, text));
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
