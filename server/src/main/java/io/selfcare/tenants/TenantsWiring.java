package io.selfcare.tenants;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.limits.LimitsConfiguration;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.platform.secrets.Secrets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Puts the tenants feature together. */
public final class TenantsWiring {
  private final CredentialStore credentials;
  private final List<Object> resources;
  private final SpaceDao spaces = new SpaceDao();

  /**
   * Wires.
   *
   * @param operatorKey the secret of the operator
   * @param inUse the locales in which a space has content
   */
  public TenantsWiring(
      Databases databases,
      Ids ids,
      InstantSource clock,
      MasterKey masterKey,
      LimitsConfiguration limits,
      String operatorKey,
      LocalesInUse inUse) {
    Secrets secrets = new Secrets();
    TenantDb db = databases.tenants();
    EndUserTokens tokens = new EndUserTokens(db, masterKey, clock);
    this.credentials = new CredentialStore(databases.system(), tokens, limits, operatorKey);
    ApiKeyService keys = new ApiKeyService(db, ids, secrets, credentials);
    SettingsService settings = new SettingsService(db, inUse, credentials);
    TenantService tenants = new TenantService(databases.system(), ids, keys, credentials);
    this.resources =
        List.of(
            new TenantsResource(tenants, limits),
            new TenantSettingsResource(settings),
            new ApiKeysResource(keys, settings, clock),
            new EndUserKeysResource(new EndUserKeyService(db, ids, secrets, masterKey)),
            new AuditLogResource(new AuditLogService(db)));
  }

  /** The two doors to the database. */
  public record Databases(TenantDb tenants, SystemDb system) {}

  /** What other features may know of a space's settings. */
  public record Languages(
      String defaultLocale,
      List<String> locales,
      Map<String, List<String>> fallbacks,
      long version) {}

  public CredentialStore credentials() {
    return credentials;
  }

  public List<Object> resources() {
    return resources;
  }

  /** The languages of the transaction's space. */
  public Languages languages(TenantTx tx) {
    Space space = spaces.get(tx);
    SpaceSettings settings = space.settings();
    return new Languages(
        settings.defaultLocale(), settings.locales(), settings.localeFallbacks(), space.version());
  }

  /** What other features may know of how a space edits. */
  public record Editing(
      boolean reviewRequired,
      boolean fourEyes,
      boolean barsStale,
      int overdueAfterDays,
      ZoneId zone) {}

  /** How the transaction's space edits. */
  public Editing editing(TenantTx tx) {
    SpaceSettings settings = spaces.get(tx).settings();
    Editorial editorial = settings.editorial();
    return new Editing(
        editorial.reviewRequired(),
        editorial.fourEyes(),
        editorial.barStale(),
        editorial.overdueAfterDays(),
        ZoneId.of(settings.timeZone()));
  }
}
