package io.selfcare.tenants;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Mode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.http.Role;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.KeyId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.secrets.Secrets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes, replaces and revokes the API keys of a space. */
final class ApiKeyService {
  private static final int SHOWN = 4;

  private final TenantDb db;
  private final Ids ids;
  private final Secrets secrets;
  private final CredentialStore credentials;
  private final ApiKeyDao keys = new ApiKeyDao();
  private final SpaceDao spaces = new SpaceDao();

  ApiKeyService(TenantDb db, Ids ids, Secrets secrets, CredentialStore credentials) {
    this.db = db;
    this.ids = ids;
    this.secrets = secrets;
    this.credentials = credentials;
  }

  /** What a new key is to be. */
  record Wish(String name, ApiKey.Kind kind, @Nullable Role role, List<String> allowedOrigins) {
    Wish {
      if (kind == ApiKey.Kind.SECRET && role == null) {
        throw ProblemException.invalid("/role", "required", "A secret key needs a role.");
      }
      if (kind == ApiKey.Kind.PUBLISHABLE && role != null) {
        throw ProblemException.invalid(
            "/role", "not_allowed", "A publishable key has no role: it may do what widgets do.");
      }
      if (kind == ApiKey.Kind.SECRET && !allowedOrigins.isEmpty()) {
        throw ProblemException.invalid(
            "/allowedOrigins", "not_allowed", "Only publishable keys are used on web pages.");
      }
    }
  }

  NewKey create(SpaceId space, Actor actor, Wish wish) {
    return db.change(space, actor, tx -> create(tx, spaces.get(tx).mode(), wish, null));
  }

  /** Makes a key inside a transaction that is open already. */
  NewKey create(ChangeTx tx, Mode mode, Wish wish, @Nullable KeyId replaces) {
    NewKey made = insert(tx, mode, wish, replaces);
    tx.audit(
        AuditEntry.of(
                replaces == null ? "api_key.created" : "api_key.rotated",
                "api_key",
                made.key().id())
            .with("name", wish.name())
            .with("kind", wish.kind())
            .with("role", wish.role() == null ? "none" : wish.role().word()));
    return made;
  }

  NewKey insert(ChangeTx tx, Mode mode, Wish wish, @Nullable KeyId replaces) {
    String secret = secrets.next(ApiKey.prefix(wish.kind(), mode));
    ApiKey key =
        new ApiKey(
            new KeyId(ids.next()),
            wish.name(),
            wish.kind(),
            wish.role(),
            wish.allowedOrigins(),
            secret.substring(secret.length() - SHOWN),
            replaces,
            new ApiKey.Times(tx.realTime(), null, null, null));
    keys.insert(tx, key, Secrets.hash(secret));
    return new NewKey(key, secret);
  }

  /** Makes the successor of a key; the old one goes on for a time of grace. */
  NewKey rotate(SpaceId space, Actor actor, KeyId id, Duration grace) {
    NewKey made =
        db.change(
            space,
            actor,
            tx -> {
              ApiKey old = require(tx, id);
              if (old.times().expires() != null || old.endedAt(tx.realTime())) {
                throw new ProblemException(
                    ErrorCode.INVALID_STATE,
                    "This key was revoked or replaced; rotate its successor.");
              }
              keys.expire(tx, id, tx.realTime().plus(grace));
              Wish same = new Wish(old.name(), old.kind(), old.role(), old.allowedOrigins());
              return create(tx, spaces.get(tx).mode(), same, id);
            });
    credentials.forget();
    return made;
  }

  void revoke(SpaceId space, Actor actor, KeyId id) {
    db.change(
        space,
        actor,
        tx -> {
          ApiKey key = require(tx, id);
          keys.revoke(tx, id);
          tx.audit(AuditEntry.of("api_key.revoked", "api_key", id).with("name", key.name()));
          tx.afterCommit(credentials::forget);
          return key;
        });
  }

  ApiKey get(SpaceId space, KeyId id) {
    return db.read(space, tx -> require(tx, id));
  }

  Page<ApiKey> list(SpaceId space, PageRequest page) {
    return page.page(db.read(space, tx -> keys.list(tx, page)), key -> key.id().value().toString());
  }

  private ApiKey require(io.selfcare.platform.db.TenantTx tx, KeyId id) {
    return keys.find(tx, id).orElseThrow(() -> ProblemException.notFound("API key"));
  }
}
