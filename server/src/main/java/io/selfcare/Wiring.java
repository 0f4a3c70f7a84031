package io.selfcare;

import com.codahale.metrics.health.HealthCheckRegistry;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.selfcare.platform.db.DataDirectory;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobScheduler;
import io.selfcare.platform.jobs.JobsResource;
import io.selfcare.platform.observe.Checks;
import io.selfcare.platform.observe.HealthResource;
import io.selfcare.platform.observe.Housekeeping;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.lucene.LuceneSearchIndex;
import io.selfcare.tenants.TenantEraser;
import io.selfcare.tenants.TenantsWiring;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Puts the features together with plain {@code new}, from the bottom of the architecture to the
 * top.
 */
final class Wiring {
  private static final Duration INDEXING_PATIENCE = Duration.ofSeconds(30);

  private final SelfcareConfiguration configuration;
  private final Environment environment;
  private final DataDirectory data;
  private final PlatformWiring platform;
  private final String operatorKey;

  Wiring(
      SelfcareConfiguration configuration,
      Environment environment,
      DataDirectory data,
      Database database,
      String operatorKey) {
    this.configuration = configuration;
    this.environment = environment;
    this.data = data;
    this.platform = new PlatformWiring(database, environment);
    this.operatorKey = operatorKey;
  }

  void install() throws IOException {
    SearchIndex index =
        new LuceneSearchIndex(data.resolve("search"), configuration.search().openIndexes());
    environment.lifecycle().manage(new AutoCloseableManager(index));
    TenantsWiring tenants = tenants();
    JobScheduler jobs = jobs(index, List.of());
    OutboxRelay jobRelay =
        new OutboxRelay(platform.outbox, platform.systemDb, platform.tenantDb, jobs);
    environment.lifecycle().manage(jobs);
    environment.lifecycle().manage(jobRelay);
    HttpWiring.install(environment, configuration, platform, tenants.credentials(), space -> true);
    JerseyEnvironment jersey = environment.jersey();
    tenants.resources().forEach(jersey::register);
    jersey.register(new JobsResource(platform.jobs));
    jersey.register(new HealthResource(environment.healthChecks()));
    checks(environment.healthChecks(), jobRelay);
  }

  private TenantsWiring tenants() throws IOException {
    MasterKey masterKey = MasterKey.open(configuration.masterKey(), data.resolve("master.key"));
    return new TenantsWiring(
        new TenantsWiring.Databases(platform.tenantDb, platform.systemDb),
        platform.ids,
        platform.clock,
        masterKey,
        configuration.limits(),
        operatorKey,
        tx -> List.of());
  }

  private JobScheduler jobs(SearchIndex index, List<JobHandler> handlers) {
    Housekeeping housekeeping =
        new Housekeeping(
            platform.systemDb,
            platform.outbox,
            platform.limits,
            new TenantEraser(platform.systemDb, index::drop));
    return new JobScheduler(
        platform.database.systemDataSource(),
        platform.tenantDb,
        handlers,
        housekeeping,
        configuration.jobs(),
        platform.clock);
  }

  private void checks(HealthCheckRegistry checks, OutboxRelay jobRelay) {
    checks.register(Checks.DATABASE, Checks.database(platform.systemDb));
    checks.register("jobs", Checks.relay(jobRelay));
  }
}
