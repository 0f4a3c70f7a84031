package io.selfcare.platform.ids;

import java.util.UUID;

/** A file that texts can show. */
public record AttachmentId(UUID value) implements TypedId {
  private static final String PREFIX = "att_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static AttachmentId parse(String text) {
    return new AttachmentId(TypedId.parse(PREFIX, text));
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
