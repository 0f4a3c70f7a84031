package io.selfcare.platform.limits;

import java.util.Locale;

/** Every rate limit, one line each. */
public enum RateLimit {
  /** All requests of one tenant, at the rate the operator gave it. */
  TENANT,
  /** Requests of one visitor's address through a publishable key. */
  WIDGET_ADDRESS,
  /** Requests of one end user. */
  END_USER;

  /** The word that the RateLimit headers use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
