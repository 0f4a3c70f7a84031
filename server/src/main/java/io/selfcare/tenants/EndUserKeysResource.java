package io.selfcare.tenants;

import io.selfcare.api.EndUserKeysApi;
import io.selfcare.api.model.EndUserKeyAlgorithm;
import io.selfcare.api.model.EndUserKeyCreate;
import io.selfcare.api.model.EndUserKeyCreated;
import io.selfcare.api.model.EndUserKeyList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.EndUserKeyId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Signing keys for end-user tokens over HTTP. */
public final class EndUserKeysResource implements EndUserKeysApi {
  private final EndUserKeyService keys;

  EndUserKeysResource(EndUserKeyService keys) {
    this.keys = keys;
  }

  @Override
  public EndUserKeyCreated createEndUserKey(Call call, EndUserKeyCreate request) {
    EndUserKeyService.Made made = keys.create(call.space(), call.actor(), request.getName());
    return new EndUserKeyCreated()
        .id(made.key().id().text())
        .secret(made.secret())
        .name(made.key().name())
        .algorithm(EndUserKeyAlgorithm.HS256)
        .createdAt(made.key().createdAt().atOffset(ZoneOffset.UTC));
  }

  @Override
  public EndUserKeyList listEndUserKeys(Call call, Integer limit, @Nullable String cursor) {
    Page<EndUserKey> page = keys.list(call.space(), PageRequest.of(call, limit, cursor));
    return new EndUserKeyList()
        .data(page.data().stream().map(EndUserKeysResource::shown).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  @Override
  public void deleteEndUserKey(Call call, String endUserKeyId) {
    keys.delete(call.space(), call.actor(), EndUserKeyId.parse(endUserKeyId));
  }

  private static io.selfcare.api.model.EndUserKey shown(EndUserKey key) {
    return new io.selfcare.api.model.EndUserKey()
        .id(key.id().text())
        .name(key.name())
        .algorithm(EndUserKeyAlgorithm.HS256)
        .createdAt(key.createdAt().atOffset(ZoneOffset.UTC));
  }
}
