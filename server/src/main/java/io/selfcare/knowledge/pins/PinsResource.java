package io.selfcare.knowledge.pins;

import io.selfcare.api.PinsApi;
import io.selfcare.api.model.PinInput;
import io.selfcare.api.model.PinKind;
import io.selfcare.api.model.PinList;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.PinId;
import org.jspecify.annotations.Nullable;

/** Pins over HTTP. */
public final class PinsResource implements PinsApi {
  private final PinService pins;

  public PinsResource(TenantDb db, Ids ids, EnabledLocales locales) {
    this.pins = new PinService(db, ids, locales);
  }

  @Override
  public io.selfcare.api.model.Pin createPin(Call call, PinInput sent) {
    Pin created = pins.create(call.space(), call.actor(), PinMapper.facts(sent));
    call.location("/v1/pins/" + created.id());
    return shown(call, created);
  }

  @Override
  public PinList listPins(
      Call call, @Nullable PinKind kind, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, kind);
    return PinMapper.page(pins.list(call.space(), PinMapper.kind(kind), page));
  }

  @Override
  public io.selfcare.api.model.Pin getPin(Call call, String pinId) {
    return shown(call, pins.get(call.space(), PinId.parse(pinId)));
  }

  @Override
  public io.selfcare.api.model.Pin putPin(
      Call call, String pinId, PinInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        pins.replace(
            call.space(), call.actor(), PinId.parse(pinId), ifMatch, PinMapper.facts(sent)));
  }

  @Override
  public void deletePin(Call call, String pinId, @Nullable String ifMatch) {
    pins.delete(call.space(), call.actor(), PinId.parse(pinId), ifMatch);
  }

  private static io.selfcare.api.model.Pin shown(Call call, Pin pin) {
    call.etag(pin.version());
    return PinMapper.pin(pin);
  }
}
