package io.selfcare.knowledge.changes;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ChangeId;
import io.selfcare.platform.ids.SpaceId;

/** Shows what changed, and keeps who has read it. */
public final class ChangeService {
  private final TenantDb db;
  private final ChangeDao changes = new ChangeDao();

  public ChangeService(TenantDb db) {
    this.db = db;
  }

  /** The newest first. */
  Page<KnowledgeChange> list(SpaceId space, ChangeFilter filter, Reader reader, PageRequest page) {
    return page.page(
        db.read(space, tx -> changes.list(tx, filter, reader, page)),
        change -> Long.toString(change.number()));
  }

  KnowledgeChange get(SpaceId space, ChangeId id, Reader reader) {
    return db.read(space, tx -> require(tx, id, reader));
  }

  /** Notes that a key has read a change. */
  KnowledgeChange acknowledge(SpaceId space, Actor actor, ChangeId id, Reader reader) {
    return db.change(
        space,
        actor,
        tx -> {
          require(tx, id, reader);
          changes.acknowledge(tx, id, reader);
          tx.audit(AuditEntry.of("change.acknowledged", "change", id));
          return require(tx, id, reader);
        });
  }

  /** The first one first. */
  Page<ChangeReader> readers(SpaceId space, ChangeId id, Reader asking, PageRequest page) {
    return db.read(
        space,
        tx -> {
          require(tx, id, asking);
          return page.page(
              changes.readers(tx, id, page), reader -> reader.readAt() + " " + reader.keyId());
        });
  }

  private KnowledgeChange require(TenantTx tx, ChangeId id, Reader reader) {
    return changes.find(tx, id, reader).orElseThrow(() -> ProblemException.notFound("change"));
  }
}
