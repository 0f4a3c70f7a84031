package io.selfcare.tenants;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.EndUserKeyId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.platform.secrets.Secrets;
import java.util.Base64;

/**
 * Makes and withdraws the keys that sign end-user tokens; the secrets are ours, hence never weak.
 */
final class EndUserKeyService {
  private static final int SECRET_BYTES = 32;

  private final TenantDb db;
  private final Ids ids;
  private final Secrets secrets;
  private final MasterKey masterKey;
  private final EndUserKeyDao keys = new EndUserKeyDao();

  EndUserKeyService(TenantDb db, Ids ids, Secrets secrets, MasterKey masterKey) {
    this.db = db;
    this.ids = ids;
    this.secrets = secrets;
    this.masterKey = masterKey;
  }

  /** A key with the secret that is shown this once, base64url. */
  record Made(EndUserKey key, String secret) {}

  Made create(SpaceId space, Actor actor, String name) {
    byte[] secret = secrets.bytes(SECRET_BYTES);
    EndUserKeyId id = new EndUserKeyId(ids.next());
    byte[] sealed = masterKey.encrypt(secret, EndUserTokens.context(space, id));
    return db.change(
        space,
        actor,
        tx -> {
          EndUserKey key = new EndUserKey(id, name, tx.now());
          keys.insert(tx, key, sealed);
          tx.audit(AuditEntry.of("end_user_key.created", "end_user_key", id).with("name", name));
          return new Made(key, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        });
  }

  Page<EndUserKey> list(SpaceId space, PageRequest page) {
    return page.page(db.read(space, tx -> keys.list(tx, page)), key -> key.id().value().toString());
  }

  void delete(SpaceId space, Actor actor, EndUserKeyId id) {
    db.change(
        space,
        actor,
        tx -> {
          if (!keys.revoke(tx, id)) {
            throw ProblemException.notFound("end-user key");
          }
          tx.audit(AuditEntry.of("end_user_key.deleted", "end_user_key", id));
          return id;
        });
  }
}
