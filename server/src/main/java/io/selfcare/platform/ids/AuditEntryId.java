package io.selfcare.platform.ids;

import java.util.UUID;

/** An entry of the audit log. */
public record AuditEntryId(UUID value) implements TypedId {
  private static final String PREFIX = "aud_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static AuditEntryId parse(String text) {
    return new AuditEntryId(TypedId.parse(PREFIX, text));
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
