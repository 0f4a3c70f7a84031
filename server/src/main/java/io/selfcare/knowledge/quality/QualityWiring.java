package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.Jobs;
import io.selfcare.search.TextWords;
import java.util.List;

/** Puts the quality report together. */
public final class QualityWiring {
  private final TenantDb db;
  private final Ids ids;
  private final Jobs jobs;
  private final EnabledLocales locales;
  private final TextWords words;

  public QualityWiring(TenantDb db, Ids ids, Jobs jobs, EnabledLocales locales, TextWords words) {
    this.db = db;
    this.ids = ids;
    this.jobs = jobs;
    this.locales = locales;
    this.words = words;
  }

  public List<Object> resources() {
    return List.of(new QualityResource(new QualityService(db, jobs)));
  }

  /**
   * The examination.
   *
   * @param probe follows links to other sites
   */
  public JobHandler job(LinkProbe probe) {
    return new QualityJob(db, ids, words, locales, probe);
  }

  /** Counts readers; nobody waits for it. */
  public EventConsumer readingCounter() {
    return new ReadingCounter(db);
  }
}
