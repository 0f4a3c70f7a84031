package io.selfcare.platform.http;

import java.util.Locale;

/** What a secret key is for; the scopes of each role are declared in the spec. */
public enum Role {
  ADMIN,
  EDITOR,
  PUBLISHER,
  AGENT,
  ANALYST,
  INTEGRATION;

  /** The word that the API uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
