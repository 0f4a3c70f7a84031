package io.selfcare.tenants;

import org.jspecify.annotations.Nullable;

/** How widgets and messages present the company; null means the neutral look. */
record Branding(
    @Nullable String displayName, @Nullable String primaryColor, @Nullable String logoUrl) {
  static final Branding NEUTRAL = new Branding(null, null, null);
}
