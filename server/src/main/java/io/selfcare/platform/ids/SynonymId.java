package io.selfcare.platform.ids;

import java.util.UUID;

/** A rule of synonyms. */
public record SynonymId(UUID value) implements TypedId {
  private static final String PREFIX = "syn_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static SynonymId parse(String text) {
    return new SynonymId(TypedId.parse(PREFIX, text));
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
