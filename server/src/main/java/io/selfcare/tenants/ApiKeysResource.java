package io.selfcare.tenants;

import io.selfcare.api.ApiKeysApi;
import io.selfcare.api.model.ApiKeyCreate;
import io.selfcare.api.model.ApiKeyCreated;
import io.selfcare.api.model.ApiKeyList;
import io.selfcare.api.model.ApiKeyRotate;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Mode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.KeyId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** API keys over HTTP. */
public final class ApiKeysResource implements ApiKeysApi {
  private static final int DEFAULT_GRACE_SECONDS = 86_400;

  private final ApiKeyService keys;
  private final SettingsService settings;
  private final InstantSource clock;

  ApiKeysResource(ApiKeyService keys, SettingsService settings, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public ApiKeyCreated createApiKey(Call call, ApiKeyCreate request) {
    ApiKeyService.Wish wish =
        new ApiKeyService.Wish(
            request.getName(),
            ApiKey.Kind.valueOf(request.getKind().toString().toUpperCase(Locale.ROOT)),
            request.getRole() == null
                ? null
                : Role.valueOf(request.getRole().toString().toUpperCase(Locale.ROOT)),
            request.getAllowedOrigins() == null ? List.of() : request.getAllowedOrigins());
    return created(call, keys.create(call.space(), call.actor(), wish));
  }

  @Override
  public io.selfcare.api.model.ApiKey getApiKey(Call call, String keyId) {
    return ApiKeyMapper.key(
        keys.get(call.space(), KeyId.parse(keyId)), mode(call), clock.instant());
  }

  @Override
  public ApiKeyList listApiKeys(Call call, Integer limit, @Nullable String cursor) {
    Page<ApiKey> page = keys.list(call.space(), PageRequest.of(call, limit, cursor));
    Mode mode = mode(call);
    return new ApiKeyList()
        .data(
            page.data().stream().map(key -> ApiKeyMapper.key(key, mode, clock.instant())).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  @Override
  public void revokeApiKey(Call call, String keyId) {
    keys.revoke(call.space(), call.actor(), KeyId.parse(keyId));
  }

  @Override
  public ApiKeyCreated rotateApiKey(Call call, String keyId, @Nullable ApiKeyRotate request) {
    Integer grace = request == null ? null : request.getGraceSeconds();
    return created(
        call,
        keys.rotate(
            call.space(),
            call.actor(),
            KeyId.parse(keyId),
            Duration.ofSeconds(grace == null ? DEFAULT_GRACE_SECONDS : grace)));
  }

  private ApiKeyCreated created(Call call, NewKey made) {
    call.location("/v1/api-keys/" + made.key().id());
    return ApiKeyMapper.created(made, mode(call));
  }

  private Mode mode(Call call) {
    return settings.get(call.space()).mode();
  }
}
