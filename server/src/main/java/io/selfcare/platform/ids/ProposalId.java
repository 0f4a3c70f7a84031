package io.selfcare.platform.ids;

import java.util.UUID;

/** A text that somebody proposes for the knowledge base. */
public record ProposalId(UUID value) implements TypedId {
  private static final String PREFIX = "prp_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static ProposalId parse(String text) {
    return new ProposalId(TypedId.parse(PREFIX, text));
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
