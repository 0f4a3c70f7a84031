package io.selfcare.platform.http;

import java.util.Locale;

/** The two worlds of a tenant. */
public enum Mode {
  LIVE,
  TEST;

  /** The word that the API uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
