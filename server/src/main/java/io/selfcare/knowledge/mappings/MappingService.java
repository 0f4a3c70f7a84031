package io.selfcare.knowledge.mappings;

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
import io.selfcare.platform.ids.ImportMappingId;
import io.selfcare.platform.ids.SpaceId;
import org.jspecify.annotations.Nullable;

/** The import mappings of a space. */
public final class MappingService {
  private final TenantDb db;
  private final Ids ids;
  private final MappingDao dao = new MappingDao();

  public MappingService(TenantDb db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  public ImportMapping create(SpaceId space, Actor actor, MappingFacts facts) {
    return db.change(
        space,
        actor,
        tx -> {
          ImportMappingId id = new ImportMappingId(ids.next());
          dao.insert(tx, id, facts);
          tx.audit(AuditEntry.of("import_mapping.created", "import_mapping", id));
          return require(tx, id);
        });
  }

  public ImportMapping get(SpaceId space, ImportMappingId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /**
   * The mapping of a name.
   *
   * @throws ProblemException {@code invalid_parameter}
   */
  public ImportMapping named(SpaceId space, String name) {
    return db.read(space, tx -> dao.find(tx, name))
        .orElseThrow(
            () ->
                ProblemException.parameter(
                    "mapping",
                    "There is no import mapping '%s'; GET /v1/import-mappings lists them."
                        .formatted(name)));
  }

  /** The newest first. */
  public Page<ImportMapping> list(SpaceId space, PageRequest page) {
    return page.page(
        db.read(space, tx -> dao.list(tx, page)), mapping -> mapping.id().value().toString());
  }

  /**
   * Replaces an entry whole.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}
   */
  public ImportMapping replace(
      SpaceId space,
      Actor actor,
      ImportMappingId id,
      @Nullable String ifMatch,
      MappingFacts facts) {
    return db.change(
        space,
        actor,
        tx -> {
          ImportMapping current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          if (!dao.update(tx, id, current.version(), facts)) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(AuditEntry.of("import_mapping.updated", "import_mapping", id));
          return require(tx, id);
        });
  }

  public void delete(SpaceId space, Actor actor, ImportMappingId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          EntityTags.check(ifMatch, require(tx, id).version());
          dao.delete(tx, id);
          tx.audit(AuditEntry.of("import_mapping.deleted", "import_mapping", id));
          return id;
        });
  }

  private ImportMapping require(TenantTx tx, ImportMappingId id) {
    return dao.find(tx, id).orElseThrow(() -> ProblemException.notFound("import mapping"));
  }
}
