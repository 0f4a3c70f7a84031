package io.selfcare.tenants;

import io.selfcare.api.TenantsApi;
import io.selfcare.api.model.TenantCreate;
import io.selfcare.api.model.TenantCreated;
import io.selfcare.api.model.TenantList;
import io.selfcare.api.model.TenantPatch;
import io.selfcare.api.model.TenantStatus;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.TenantId;
import io.selfcare.platform.limits.LimitsConfiguration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The operator's view of all tenants over HTTP. */
public final class TenantsResource implements TenantsApi {
  private final TenantService tenants;
  private final TenantMapper mapper;

  TenantsResource(TenantService tenants, LimitsConfiguration defaults) {
    this.tenants = tenants;
    this.mapper = new TenantMapper(defaults);
  }

  @Override
  public TenantCreated createTenant(Call call, TenantCreate request) {
    List<String> locales =
        request.getLocales() == null ? List.of(request.getDefaultLocale()) : request.getLocales();
    TenantService.Created created =
        tenants.create(
            request.getName(),
            request.getDefaultLocale(),
            locales,
            TenantMapper.limits(request.getLimits(), TenantLimits.DEFAULTS));
    call.location("/v1/tenants/" + created.tenant().id());
    call.etag(created.tenant().version());
    return mapper.created(created);
  }

  @Override
  public io.selfcare.api.model.Tenant getTenant(Call call, String tenantId) {
    return answer(call, tenants.get(TenantId.parse(tenantId)));
  }

  @Override
  public TenantList listTenants(
      Call call, @Nullable TenantStatus status, Integer limit, @Nullable String cursor) {
    String word = status == null ? null : status.toString();
    Page<Tenant> page = tenants.list(word, PageRequest.of(call, limit, cursor, word));
    return new TenantList()
        .data(page.data().stream().map(mapper::tenant).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  @Override
  public io.selfcare.api.model.Tenant updateTenant(
      Call call, String tenantId, TenantPatch patch, @Nullable String ifMatch) {
    return answer(
        call, tenants.update(TenantId.parse(tenantId), ifMatch, tenant -> merge(tenant, patch)));
  }

  @Override
  public void deleteTenant(Call call, String tenantId) {
    tenants.delete(TenantId.parse(tenantId));
  }

  private static Tenant merge(Tenant tenant, TenantPatch patch) {
    Tenant.Status status =
        patch.getStatus() == null
            ? tenant.status()
            : Tenant.Status.valueOf(patch.getStatus().toString().toUpperCase(Locale.ROOT));
    return new Tenant(
        tenant.id(),
        patch.getName() == null ? tenant.name() : patch.getName(),
        status,
        TenantMapper.limits(patch.getLimits(), tenant.limits()),
        tenant.defaultLocale(),
        tenant.locales(),
        tenant.version(),
        tenant.createdAt(),
        tenant.updatedAt());
  }

  private io.selfcare.api.model.Tenant answer(Call call, Tenant tenant) {
    call.etag(tenant.version());
    return mapper.tenant(tenant);
  }
}
