package io.selfcare.knowledge.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.body.BodyRenderer;
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
import io.selfcare.platform.ids.SnippetId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Texts that articles share: written, published, and kept while somebody uses them. */
public final class SnippetService {
  private final TenantDb db;
  private final Ids ids;
  private final Jobs jobs;
  private final EnabledLocales locales;
  private final SnippetRules rules;
  private final SnippetDao dao = new SnippetDao();

  public SnippetService(
      TenantDb db, Ids ids, Jobs jobs, EnabledLocales locales, BodyRenderer renderer) {
    this.db = db;
    this.ids = ids;
    this.jobs = jobs;
    this.locales = locales;
    this.rules = new SnippetRules(renderer);
  }

  Snippet create(SpaceId space, Actor actor, String key, SnippetDraft sent) {
    return db.change(
        space,
        actor,
        tx -> {
          SnippetId id = new SnippetId(ids.next());
          if (!dao.insert(tx, id, key, rules.checked(sent, locales.of(tx)))) {
            throw new ProblemException(
                ErrorCode.CONFLICT, "Another snippet has the key '%s'.".formatted(key));
          }
          tx.audit(AuditEntry.of("snippet.created", "snippet", id).with("key", key));
          return require(tx, id);
        });
  }

  Snippet get(SpaceId space, SnippetId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** The newest first. */
  Page<Snippet> list(SpaceId space, PageRequest page) {
    return page.page(
        db.read(space, tx -> dao.list(tx, page)), snippet -> snippet.id().value().toString());
  }

  /** Replaces the draft. */
  Snippet replace(
      SpaceId space, Actor actor, SnippetId id, @Nullable String ifMatch, SnippetDraft sent) {
    return db.change(
        space,
        actor,
        tx -> {
          Snippet current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          changed(dao.update(tx, current, rules.checked(sent, locales.of(tx))));
          tx.audit(AuditEntry.of("snippet.updated", "snippet", id).with("key", current.key()));
          return require(tx, id);
        });
  }

  /** Makes the draft what articles show; the job brings it to those that show something else. */
  Job publish(SpaceId space, Actor actor, SnippetId id, @Nullable String ifMatch) {
    return db.change(
        space,
        actor,
        tx -> {
          Snippet current = require(tx, id);
          EntityTags.check(ifMatch, current.version());
          if (current.hasUnpublishedChanges() || current.publishedVersion() == 0) {
            changed(dao.publish(tx, current));
          }
          int version = require(tx, id).publishedVersion();
          JsonNode parameters =
              JsonNodeFactory.instance
                  .objectNode()
                  .put(SnippetJob.KEY, current.key())
                  .put(SnippetJob.VERSION, version);
          Job job = jobs.create(tx, new JobRequest(SnippetJob.KIND, parameters, false));
          tx.audit(
              AuditEntry.of("snippet.published", "snippet", id)
                  .with("key", current.key())
                  .with("version", version));
          return job;
        });
  }

  /**
   * Removes a snippet that nothing uses.
   *
   * @throws ProblemException {@code conflict}, with the number of texts that use it
   */
  void delete(SpaceId space, Actor actor, SnippetId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          Snippet current = require(tx, id);
          EntityTags.check(ifMatch, current.version());
          if (current.usages() > 0) {
            throw new ProblemException(
                ErrorCode.CONFLICT,
                "%d texts use the snippet; /v1/snippets/%s/usages lists them."
                    .formatted(current.usages(), id));
          }
          changed(dao.delete(tx, id));
          tx.audit(AuditEntry.of("snippet.deleted", "snippet", id).with("key", current.key()));
          return id;
        });
  }

  /** Where it is used. */
  Page<SnippetUsage> usages(SpaceId space, SnippetId id, PageRequest page) {
    return db.read(
        space,
        tx ->
            page.page(
                dao.usages(tx, require(tx, id).key(), page.after(), page.fetch()),
                SnippetUsage::position));
  }

  private Snippet require(TenantTx tx, SnippetId id) {
    return dao.find(tx, id).orElseThrow(() -> ProblemException.notFound("snippet"));
  }

  private static void changed(boolean done) {
    if (!done) {
      throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
    }
  }
}
