package io.selfcare.tenants;

import io.selfcare.api.model.ApiKeyCreated;
import io.selfcare.api.model.ApiKeyKind;
import io.selfcare.api.model.ApiKeyStatus;
import io.selfcare.api.model.Role;
import io.selfcare.platform.http.Mode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** API keys as the API shows them. */
final class ApiKeyMapper {
  private ApiKeyMapper() {}

  static io.selfcare.api.model.ApiKey key(ApiKey key, Mode mode, Instant now) {
    return new io.selfcare.api.model.ApiKey()
        .id(key.id().text())
        .name(key.name())
        .kind(kind(key))
        .role(role(key))
        .mode(mode(mode))
        .prefixHint(hint(key, mode))
        .allowedOrigins(key.allowedOrigins())
        .status(status(key, now))
        .createdAt(time(key.times().created()))
        .expiresAt(time(key.times().expires()))
        .lastUsedAt(time(key.times().lastUsed()));
  }

  static ApiKeyCreated created(NewKey made, Mode mode) {
    ApiKey key = made.key();
    return new ApiKeyCreated()
        .id(key.id().text())
        .secret(made.secret())
        .name(key.name())
        .kind(kind(key))
        .role(role(key))
        .mode(mode(mode))
        .prefixHint(hint(key, mode))
        .allowedOrigins(key.allowedOrigins())
        .status(ApiKeyStatus.ACTIVE)
        .replacesKeyId(key.replaces() == null ? null : key.replaces().text())
        .createdAt(time(key.times().created()));
  }

  private static ApiKeyStatus status(ApiKey key, Instant now) {
    if (key.endedAt(now)) {
      return ApiKeyStatus.REVOKED;
    }
    return key.times().expires() == null ? ApiKeyStatus.ACTIVE : ApiKeyStatus.EXPIRING;
  }

  private static ApiKeyKind kind(ApiKey key) {
    return ApiKeyKind.fromValue(key.kind().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Role role(ApiKey key) {
    return key.role() == null ? null : Role.fromValue(key.role().word());
  }

  private static io.selfcare.api.model.Mode mode(Mode mode) {
    return io.selfcare.api.model.Mode.fromValue(mode.word());
  }

  private static String hint(ApiKey key, Mode mode) {
    return ApiKey.prefix(key.kind(), mode) + "…" + key.last4();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
