package io.selfcare.knowledge.synonyms;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.SynonymId;
import org.jspecify.annotations.Nullable;

/** The synonyms of a space; they act on the next question. */
public final class SynonymService {
  private final TenantDb db;
  private final Ids ids;
  private final SynonymDao dao = new SynonymDao();

  public SynonymService(TenantDb db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  public Synonym create(SpaceId space, Actor actor, SynonymFacts facts) {
    return db.change(
        space,
        actor,
        tx -> {
          SynonymId id = new SynonymId(ids.next());
          dao.insert(tx, id, facts);
          tx.audit(AuditEntry.of("synonym.created", "synonym", id));
          return require(tx, id);
        });
  }

  public Synonym get(SpaceId space, SynonymId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** The newest first. */
  public Page<Synonym> list(SpaceId space, @Nullable String language, PageRequest page) {
    return page.page(
        db.read(space, tx -> dao.list(tx, language, page)),
        synonym -> synonym.id().value().toString());
  }

  /**
   * Replaces an entry whole.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}
   */
  public Synonym replace(
      SpaceId space, Actor actor, SynonymId id, @Nullable String ifMatch, SynonymFacts facts) {
    return db.change(
        space,
        actor,
        tx -> {
          Synonym current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          if (!dao.update(tx, id, current.version(), facts)) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(AuditEntry.of("synonym.updated", "synonym", id));
          return require(tx, id);
        });
  }

  public void delete(SpaceId space, Actor actor, SynonymId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          EntityTags.check(ifMatch, require(tx, id).version());
          dao.delete(tx, id);
          tx.audit(AuditEntry.of("synonym.deleted", "synonym", id));
          return id;
        });
  }

  private Synonym require(TenantTx tx, SynonymId id) {
    return dao.find(tx, id).orElseThrow(() -> ProblemException.notFound("synonym entry"));
  }
}
