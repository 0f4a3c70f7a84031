package io.selfcare.knowledge.quality;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.FindingId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobRequest;
import io.selfcare.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** The quality report: asks for examinations and keeps what people say about findings. */
public final class QualityService {
  private final TenantDb db;
  private final Jobs jobs;
  private final FindingDao findings = new FindingDao();

  public QualityService(TenantDb db, Jobs jobs) {
    this.db = db;
    this.jobs = jobs;
  }

  QualitySummary summary(SpaceId space) {
    return db.read(
        space,
        tx ->
            new QualitySummary(
                findings.last(tx).orElse(null),
                findings.counts(tx),
                jobs.unfinished(tx, QualityJob.KIND).orElse(null)));
  }

  /**
   * An examination, or the one that is not finished yet.
   *
   * @param externalLinks also follow links to other sites
   */
  Job examine(SpaceId space, Actor actor, boolean externalLinks) {
    return db.change(
        space,
        actor,
        tx -> {
          JobRequest request =
              new JobRequest(QualityJob.KIND, QualityJob.parameters(externalLinks), false);
          Job job = jobs.createUnlessUnfinished(tx, request);
          tx.audit(AuditEntry.of("quality.examination_requested", "job", job.id()));
          return job;
        });
  }

  /** The newest first. */
  Page<KeptFinding> list(SpaceId space, FindingFilter filter, PageRequest page) {
    return page.page(
        db.read(space, tx -> findings.list(tx, filter, page)),
        finding -> finding.id().value().toString());
  }

  /**
   * Somebody has seen it and wants it so.
   *
   * @throws ProblemException {@code not_found}
   */
  KeptFinding acknowledge(SpaceId space, Actor actor, FindingId id, @Nullable String comment) {
    return db.change(
        space,
        actor,
        tx -> {
          if (!findings.acknowledge(tx, id, comment)) {
            throw ProblemException.notFound("finding");
          }
          tx.audit(AuditEntry.of("quality.finding_acknowledged", "finding", id));
          return require(tx, id);
        });
  }

  /**
   * It needs attention after all.
   *
   * @throws ProblemException {@code not_found}
   */
  KeptFinding reopen(SpaceId space, Actor actor, FindingId id) {
    return db.change(
        space,
        actor,
        tx -> {
          if (!findings.reopen(tx, id)) {
            throw ProblemException.notFound("finding");
          }
          tx.audit(AuditEntry.of("quality.finding_reopened", "finding", id));
          return require(tx, id);
        });
  }

  private KeptFinding require(TenantTx tx, FindingId id) {
    return findings.find(tx, id).orElseThrow(() -> ProblemException.notFound("finding"));
  }
}
