package io.selfcare.platform.ids;

import java.util.UUID;

/** A mapping of columns. */
public record ImportMappingId(UUID value) implements TypedId {
  private static final String PREFIX = "map_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static ImportMappingId parse(String text) {
    return new ImportMappingId(TypedId.parse(PREFIX, text));
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
