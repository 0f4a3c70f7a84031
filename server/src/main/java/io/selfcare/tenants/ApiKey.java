package io.selfcare.tenants;

import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.KeyId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key without its secret.
 *
 * @param role what a secret key is for; null for publishable keys
 * @param last4 the end of the secret, to recognise it by
 * @param replaces the key that this one replaces by rotation
 * @param times among them when a replaced key ends
 */
record ApiKey(
    KeyId id,
    String name,
    Kind kind,
    @Nullable Role role,
    List<String> allowedOrigins,
    String last4,
    @Nullable KeyId replaces,
    Times times) {
  /** Where a key is used. */
  enum Kind {
    SECRET,
    PUBLISHABLE
  }

  /** The life of a key. */
  record Times(
      Instant created,
      @Nullable Instant expires,
      @Nullable Instant revoked,
      @Nullable Instant lastUsed) {}

  boolean endedAt(Instant now) {
    return times.revoked() != null || (times.expires() != null && !times.expires().isAfter(now));
  }

  /** Prefix of the secret by kind and mode, e.g. {@code sk_live_}. */
  static String prefix(Kind kind, io.selfcare.platform.http.Mode mode) {
    return (kind == Kind.SECRET ? "sk_" : "pk_") + mode.word() + "_";
  }
}
