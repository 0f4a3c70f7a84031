package io.selfcare.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A field of a change: absent fields stay as they are, null clears.
 *
 * @param present whether it was sent at all
 */
public record Sent<T>(boolean present, @Nullable T value) {
  /** A field that was sent. */
  public static <T> Sent<T> of(@Nullable T value) {
    return new Sent<>(true, value);
  }

  /** A field that stays. */
  public static <T> Sent<T> absent() {
    return new Sent<>(false, null);
  }

  /** What holds after the change. */
  public @Nullable T or(@Nullable T current) {
    return present ? value : current;
  }
}
