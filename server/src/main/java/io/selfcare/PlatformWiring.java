package io.selfcare;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.Idempotency;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.jobs.Jobs;
import io.selfcare.platform.jobs.Timers;
import io.selfcare.platform.limits.RateLimits;
import java.security.SecureRandom;
import java.time.InstantSource;

/** What every feature stands on, made once. */
final class PlatformWiring {
  final InstantSource clock = InstantSource.system();
  final Ids ids = new Ids(clock, new SecureRandom());
  final Outbox outbox = new Outbox();
  final Database database;
  final TenantDb tenantDb;
  final SystemDb systemDb;
  final Jobs jobs;
  final Timers timers;
  final RateLimits limits;
  final ObjectMapper json;
  final Idempotency idempotency;

  PlatformWiring(Database database, Environment environment) {
    this.database = database;
    this.json = environment.getObjectMapper();
    this.tenantDb = new TenantDb(database.app(), clock, ids);
    this.systemDb = new SystemDb(database.system(), clock, ids);
    this.jobs = new Jobs(tenantDb, outbox, ids);
    this.timers = new Timers(outbox, ids);
    this.limits = new RateLimits(database.systemDataSource());
    this.idempotency = new Idempotency(tenantDb, systemDb, json, clock);
  }
}
