package io.selfcare.platform.ids;

import java.util.UUID;

/** A piece of long work. */
public record JobId(UUID value) implements TypedId {
  private static final String PREFIX = "job_";

  /** Reads the text form; see {@link TypedId#parse}. */
  public static JobId parse(String text) {
    return new JobId(TypedId.parse(PREFIX, text));
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
