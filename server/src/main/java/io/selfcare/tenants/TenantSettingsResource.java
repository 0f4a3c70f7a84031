package io.selfcare.tenants;

import io.selfcare.api.TenantSettingsApi;
import io.selfcare.api.model.TenantSettings;
import io.selfcare.api.model.TenantSettingsPatch;
import io.selfcare.platform.http.Call;
import org.jspecify.annotations.Nullable;

/** A tenant's own settings over HTTP, of the mode of the calling key. */
public final class TenantSettingsResource implements TenantSettingsApi {
  private final SettingsService settings;

  public TenantSettingsResource(SettingsService settings) {
    this.settings = settings;
  }

  @Override
  public TenantSettings getTenantSettings(Call call) {
    return answer(call, settings.get(call.space()));
  }

  @Override
  public TenantSettings updateTenantSettings(
      Call call, TenantSettingsPatch patch, @Nullable String ifMatch) {
    return answer(
        call,
        settings.update(
            call.space(),
            call.actor(),
            ifMatch,
            before -> SettingsMapper.merge(call, before, patch)));
  }

  private static TenantSettings answer(Call call, Space space) {
    call.etag(space.version());
    return SettingsMapper.settings(space);
  }
}
