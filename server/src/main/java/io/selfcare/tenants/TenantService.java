package io.selfcare.tenants;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.Mode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the operator does: takes tenants in, changes, suspends and deletes them. */
final class TenantService {
  private static final String TIME_ZONE = "Europe/Paris";

  private final SystemDb db;
  private final Ids ids;
  private final ApiKeyService keys;
  private final CredentialStore credentials;
  private final TenantDao tenants = new TenantDao();
  private final SpaceDao spaces = new SpaceDao();

  TenantService(SystemDb db, Ids ids, ApiKeyService keys, CredentialStore credentials) {
    this.db = db;
    this.ids = ids;
    this.keys = keys;
    this.credentials = credentials;
  }

  /** A tenant that was just taken in, with its first keys. */
  record Created(Tenant tenant, NewKey live, NewKey test) {}

  Created create(String name, String defaultLocale, List<String> locales, TenantLimits limits) {
    SpaceSettings settings =
        new SpaceSettings(
            name,
            defaultLocale,
            locales,
            Map.of(),
            TIME_ZONE,
            Branding.NEUTRAL,
            Editorial.FREE,
            List.of());
    return db.write(
        tx -> {
          TenantId id = new TenantId(ids.next());
          tenants.insert(tx, id, name, limits);
          NewKey live = open(tx, id, Mode.LIVE, settings);
          NewKey test = open(tx, id, Mode.TEST, settings);
          return new Created(require(tx, id), live, test);
        });
  }

  private NewKey open(SystemTx tx, TenantId tenant, Mode mode, SpaceSettings settings) {
    SpaceId id = new SpaceId(ids.next());
    spaces.insert(tx, new Space(id, tenant, mode, settings, 1, tx.now(), tx.now()));
    ChangeTx change = tx.changing(id, Actor.OPERATOR);
    change.audit(AuditEntry.of("tenant.created", "tenant", tenant).with("mode", mode.word()));
    return keys.insert(
        change,
        mode,
        new ApiKeyService.Wish("First key", ApiKey.Kind.SECRET, Role.ADMIN, List.of()),
        null);
  }

  Tenant get(TenantId id) {
    return db.read(tx -> require(tx, id));
  }

  Page<Tenant> list(@Nullable String status, PageRequest page) {
    return page.page(
        db.read(tx -> tenants.list(tx, status, page)), tenant -> tenant.id().value().toString());
  }

  Tenant update(TenantId id, @Nullable String ifMatch, UnaryOperator<Tenant> change) {
    Tenant updated =
        db.write(
            tx -> {
              Tenant before = require(tx, id);
              EntityTags.require(ifMatch, before.version());
              if (!tenants.update(tx, change.apply(before))) {
                EntityTags.require(ifMatch, require(tx, id).version());
              }
              Tenant after = require(tx, id);
              audit(tx, "tenant.updated", after);
              return after;
            });
    credentials.forget();
    return updated;
  }

  /** Ends a tenant at once: its keys stop working; its data is erased right after. */
  void delete(TenantId id) {
    db.write(
        tx -> {
          Tenant tenant = require(tx, id);
          tenants.markDeleted(tx, id);
          audit(tx, "tenant.deleted", tenant);
          return tenant;
        });
    credentials.forget();
  }

  private void audit(SystemTx tx, String action, Tenant tenant) {
    SpaceId live = tenants.spaces(tx, tenant.id()).getFirst();
    tx.changing(live, Actor.OPERATOR)
        .audit(
            AuditEntry.of(action, "tenant", tenant.id())
                .with("status", tenant.status().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private Tenant require(SystemTx tx, TenantId id) {
    return tenants.find(tx, id).orElseThrow(() -> ProblemException.notFound("tenant"));
  }
}
