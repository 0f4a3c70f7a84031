package io.selfcare.platform.ids;

import java.util.UUID;

/** A text that articles share. */
public record SnippetId(UUID value) implements TypedId {
  private static final String PREFIX = "snp_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static SnippetId parse(String text) {
    return new SnippetId(TypedId.parse(PREFIX, text));
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
