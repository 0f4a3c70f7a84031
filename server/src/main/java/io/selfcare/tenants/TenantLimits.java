package io.selfcare.tenants;

import io.selfcare.platform.http.Quota;
import io.selfcare.platform.limits.LimitsConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The quotas that the operator has set; null where the default holds.
 *
 * @param perSecond all keys of one mode together
 * @param perSecondPerKey one key
 * @param perSecondPerVisitor one end user or address with a publishable key
 */
record TenantLimits(
    @Nullable Integer perSecond,
    @Nullable Integer perSecondPerKey,
    @Nullable Integer perSecondPerVisitor) {
  static final TenantLimits DEFAULTS = new TenantLimits(null, null, null);

  /** The quotas in force. */
  Quota quota(LimitsConfiguration defaults) {
    int all = perSecond == null ? defaults.tenant() : perSecond;
    return new Quota(
        all,
        perSecondPerKey == null ? all : perSecondPerKey,
        perSecondPerVisitor == null ? Math.min(all, defaults.visitor()) : perSecondPerVisitor);
  }
}
