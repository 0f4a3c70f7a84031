package io.selfcare.platform.limits;

import java.util.Locale;

/** Every rate limit, one line each. */
public enum RateLimit {
  /** All requests of one tenant in one mode, at the rate the operator gave it. */
  TENANT,
  /** All requests of one key. */
  KEY,
  /** All requests of one end user, or of one address through a publishable key. */
  VISITOR;

  /** The word that the RateLimit headers use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
