package io.selfcare.tenants;

import io.selfcare.api.model.Mode;
import io.selfcare.api.model.TenantSettings;
import io.selfcare.api.model.TenantSettingsPatch;
import io.selfcare.api.model.TenantStatus;
import io.selfcare.platform.http.Call;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settings as the API shows and changes them. */
final class SettingsMapper {
  private SettingsMapper() {}

  static TenantSettings settings(Space space) {
    SpaceSettings settings = space.settings();
    return new TenantSettings()
        .id(space.tenant().text())
        .name(settings.name())
        .mode(Mode.fromValue(space.mode().word()))
        // Whoever reads this has been let in, and a suspended tenant is not.
        .status(TenantStatus.ACTIVE)
        .defaultLocale(settings.defaultLocale())
        .locales(settings.locales())
        .localeFallbacks(settings.localeFallbacks())
        .timeZone(settings.timeZone())
        .branding(branding(settings.branding()))
        .editorial(EditorialMapper.editorial(settings.editorial()))
        .allowedOrigins(settings.allowedOrigins())
        .createdAt(space.createdAt().atOffset(ZoneOffset.UTC))
        .updatedAt(space.updatedAt().atOffset(ZoneOffset.UTC));
  }

  /** Lists are replaced, objects are merged, null clears what may be empty. */
  static SpaceSettings merge(Call call, SpaceSettings before, TenantSettingsPatch patch) {
    return new SpaceSettings(
        or(patch.getName(), before.name()),
        or(patch.getDefaultLocale(), before.defaultLocale()),
        or(patch.getLocales(), before.locales()),
        fallbacks(before, patch),
        or(patch.getTimeZone(), before.timeZone()),
        branding(call, before.branding(), patch.getBranding()),
        EditorialMapper.merge(before.editorial(), patch.getEditorial()),
        or(patch.getAllowedOrigins(), before.allowedOrigins()));
  }

  private static Map<String, java.util.List<String>> fallbacks(
      SpaceSettings before, TenantSettingsPatch patch) {
    Map<String, java.util.List<String>> merged = new TreeMap<>(before.localeFallbacks());
    if (patch.getLocaleFallbacks() != null) {
      patch
          .getLocaleFallbacks()
          .forEach(
              (locale, chain) ->
                  merged.put(LocaleTags.canonical("/localeFallbacks", locale), chain));
    }
    merged.values().removeIf(java.util.List::isEmpty);
    return merged;
  }

  private static Branding branding(
      Call call, Branding before, io.selfcare.api.model.@Nullable Branding sent) {
    if (sent == null) {
      return call.sent("/branding") ? Branding.NEUTRAL : before;
    }
    return new Branding(
        call.sent("/branding/displayName") ? sent.getDisplayName() : before.displayName(),
        call.sent("/branding/primaryColor") ? sent.getPrimaryColor() : before.primaryColor(),
        call.sent("/branding/logoUrl") ? sent.getLogoUrl() : before.logoUrl());
  }

  private static io.selfcare.api.model.Branding branding(Branding branding) {
    return new io.selfcare.api.model.Branding()
        .displayName(branding.displayName())
        .primaryColor(branding.primaryColor())
        .logoUrl(branding.logoUrl());
  }

  private static <T> T or(@Nullable T sent, T before) {
    return sent == null ? before : sent;
  }
}
