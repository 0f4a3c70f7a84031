package io.selfcare.tenants;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and changes the settings of a space. */
public final class SettingsService {
  private final TenantDb db;
  private final LocalesInUse inUse;
  private final CredentialStore credentials;
  private final SpaceDao spaces = new SpaceDao();

  SettingsService(TenantDb db, LocalesInUse inUse, CredentialStore credentials) {
    this.db = db;
    this.inUse = inUse;
    this.credentials = credentials;
  }

  Space get(SpaceId space) {
    return db.read(space, spaces::get);
  }

  /** Applies a change to what the caller has seen. */
  Space update(
      SpaceId space, Actor actor, @Nullable String ifMatch, UnaryOperator<SpaceSettings> change) {
    return db.change(
        space,
        actor,
        tx -> {
          Space before = spaces.get(tx);
          EntityTags.require(ifMatch, before.version());
          SpaceSettings after = change.apply(before.settings());
          requireUnused(before.settings(), after, inUse.of(tx));
          if (!spaces.update(tx, after, before.version())) {
            EntityTags.require(ifMatch, spaces.get(tx).version());
          }
          tx.audit(AuditEntry.of("tenant.settings_updated", "tenant", before.tenant()));
          if (!after.allowedOrigins().equals(before.settings().allowedOrigins())) {
            tx.afterCommit(credentials::forget);
          }
          return spaces.get(tx);
        });
  }

  private static void requireUnused(SpaceSettings before, SpaceSettings after, List<String> used) {
    List<String> removed = new ArrayList<>(before.locales());
    removed.removeAll(after.locales());
    removed.retainAll(used);
    if (!removed.isEmpty()) {
      throw ProblemException.invalid(
          "/locales",
          "in_use",
          "There are still translations in %s; delete them before the locale."
              .formatted(String.join(", ", removed)));
    }
  }
}
