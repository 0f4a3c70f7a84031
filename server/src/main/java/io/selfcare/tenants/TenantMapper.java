package io.selfcare.tenants;

import io.selfcare.api.model.FirstApiKey;
import io.selfcare.api.model.FirstApiKeys;
import io.selfcare.api.model.TenantCreated;
import io.selfcare.api.model.TenantLimitsInput;
import io.selfcare.api.model.TenantStatus;
import io.selfcare.platform.http.Quota;
import io.selfcare.platform.limits.LimitsConfiguration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tenants as the operator's API shows them. */
final class TenantMapper {
  private final LimitsConfiguration defaults;

  TenantMapper(LimitsConfiguration defaults) {
    this.defaults = defaults;
  }

  io.selfcare.api.model.Tenant tenant(Tenant tenant) {
    return new io.selfcare.api.model.Tenant()
        .id(tenant.id().text())
        .name(tenant.name())
        .status(status(tenant))
        .defaultLocale(tenant.defaultLocale())
        .locales(tenant.locales())
        .limits(limits(tenant.limits()))
        .createdAt(tenant.createdAt().atOffset(ZoneOffset.UTC))
        .updatedAt(tenant.updatedAt().atOffset(ZoneOffset.UTC));
  }

  TenantCreated created(TenantService.Created created) {
    Tenant tenant = created.tenant();
    return new TenantCreated()
        .id(tenant.id().text())
        .name(tenant.name())
        .status(status(tenant))
        .defaultLocale(tenant.defaultLocale())
        .locales(tenant.locales())
        .limits(limits(tenant.limits()))
        .createdAt(tenant.createdAt().atOffset(ZoneOffset.UTC))
        .updatedAt(tenant.updatedAt().atOffset(ZoneOffset.UTC))
        .apiKeys(new FirstApiKeys().live(key(created.live())).test(key(created.test())));
  }

  /** What the operator has sent; what is absent has the value of the fallback. */
  static TenantLimits limits(@Nullable TenantLimitsInput input, TenantLimits fallback) {
    if (input == null) {
      return fallback;
    }
    return new TenantLimits(
        or(input.getRequestsPerSecond(), fallback.perSecond()),
        or(input.getRequestsPerSecondPerKey(), fallback.perSecondPerKey()),
        or(input.getRequestsPerSecondPerVisitor(), fallback.perSecondPerVisitor()));
  }

  private static @Nullable Integer or(@Nullable Integer sent, @Nullable Integer fallback) {
    return sent == null ? fallback : sent;
  }

  private io.selfcare.api.model.TenantLimits limits(TenantLimits limits) {
    Quota quota = limits.quota(defaults);
    return new io.selfcare.api.model.TenantLimits()
        .requestsPerSecond(quota.space())
        .requestsPerSecondPerKey(quota.key())
        .requestsPerSecondPerVisitor(quota.visitor());
  }

  private static TenantStatus status(Tenant tenant) {
    return TenantStatus.fromValue(tenant.status().name().toLowerCase(Locale.ROOT));
  }

  private static FirstApiKey key(NewKey key) {
    return new FirstApiKey().id(key.key().id().text()).secret(key.secret());
  }
}
