package io.selfcare.sdk.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the models print themselves into logs: whole, but without what nobody else may read. */
public final class Printed {
  private static final Set<String> SECRET = Set.of("secret", "token", "password");

  private Printed() {}

  /** A field as {@code name=value}. */
  public static String field(String name, @Nullable Object value) {
    return name + "=" + (value != null && SECRET.contains(name) ? "[REDACTED]" : value);
  }
}
