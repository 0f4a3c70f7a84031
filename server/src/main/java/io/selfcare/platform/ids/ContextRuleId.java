package io.selfcare.platform.ids;

import java.util.UUID;

/** What helps where. */
public record ContextRuleId(UUID value) implements TypedId {
  private static final String PREFIX = "ctx_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static ContextRuleId parse(String text) {
    return new ContextRuleId(TypedId.parse(PREFIX, text));
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
