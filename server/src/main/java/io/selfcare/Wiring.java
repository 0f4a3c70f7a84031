package io.selfcare;

import com.codahale.metrics.health.HealthCheckRegistry;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.selfcare.answers.AnswerLimits;
import io.selfcare.answers.AnswersWiring;
import io.selfcare.answers.LimitsWiring;
import io.selfcare.answers.models.AnswerLesson;
import io.selfcare.answers.models.AnswerModels;
import io.selfcare.answers.models.LearntCurves;
import io.selfcare.answers.models.UnderstandingResource;
import io.selfcare.knowledge.KnowledgeWiring;
import io.selfcare.knowledge.attachments.AttachmentStore;
import io.selfcare.knowledge.attachments.AttachmentsConfiguration;
import io.selfcare.knowledge.attachments.AttachmentsWiring;
import io.selfcare.knowledge.attachments.FileLinks;
import io.selfcare.knowledge.imports.PictureImport;
import io.selfcare.knowledge.indexing.ReadyIndex;
import io.selfcare.knowledge.meaning.Stage;
import io.selfcare.knowledge.pins.PinnedArticles;
import io.selfcare.knowledge.quality.LinkProbe;
import io.selfcare.knowledge.quality.QualityWiring;
import io.selfcare.knowledge.reading.LiveTexts;
import io.selfcare.knowledge.reading.ReadingWiring;
import io.selfcare.knowledge.stopwords.StopWordSets;
import io.selfcare.platform.clock.TestClockResource;
import io.selfcare.platform.clock.TestClocks;
import io.selfcare.platform.db.DataDirectory;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.http.OutboundHttp;
import io.selfcare.platform.http.SiteAssets;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobScheduler;
import io.selfcare.platform.jobs.JobsResource;
import io.selfcare.platform.jobs.OldFiles;
import io.selfcare.platform.jobs.SpaceWork;
import io.selfcare.platform.jobs.TimerRunner;
import io.selfcare.platform.jobs.WorkLane;
import io.selfcare.platform.observe.Checks;
import io.selfcare.platform.observe.HealthResource;
import io.selfcare.platform.observe.Housekeeping;
import io.selfcare.platform.secrets.MasterKey;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchWiring;
import io.selfcare.search.embedding.EmbeddingModels;
import io.selfcare.search.lucene.LuceneTextWords;
import io.selfcare.tenants.AllSpaces;
import io.selfcare.tenants.TenantEraser;
import io.selfcare.tenants.TenantsWiring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the features together with plain {@code new}, from the bottom of the architecture to the
 * top.
 */
final class Wiring {
  private static final Duration INDEXING_PATIENCE = Duration.ofSeconds(30);

  private final SelfcareConfiguration configuration;
  private final Environment environment;
  private final PlatformWiring platform;
  private final SearchIndex index;
  private final Path rehearsals;
  private final EmbeddingModel model;
  private final AnswerModels answerModels = new AnswerModels();
  private final KnowledgeWiring knowledge;
  private final QualityWiring quality;
  private final MasterKey masterKey;
  private final SpaceSettings settings = new SpaceSettings(this::tenants);
  private final TenantsWiring tenants;

  Wiring(
      SelfcareConfiguration configuration,
      Environment environment,
      DataDirectory data,
      Database database,
      String operatorKey)
      throws IOException {
    this.configuration = configuration;
    this.environment = environment;
    this.platform = new PlatformWiring(database, environment);
    this.index =
        new SearchWiring(configuration.search(), data.resolve("search"), platform.clock).index();
    environment.lifecycle().manage(new AutoCloseableManager(index));
    this.rehearsals = data.resolve("rehearsals");
    this.model = EmbeddingModels.of(configuration.understanding());
    environment.lifecycle().manage(new AutoCloseableManager(model));
    this.knowledge =
        new KnowledgeWiring(
            platform.tenantDb,
            platform.outbox,
            platform.ids,
            new KnowledgeWiring.Later(platform.jobs, platform.timers),
            new KnowledgeWiring.Search(index, model, platform.systemDb),
            new KnowledgeWiring.Settings(
                settings::locales, settings::editorial, settings::reading));
    this.quality =
        new QualityWiring(
            platform.tenantDb,
            platform.ids,
            platform.jobs,
            settings::locales,
            new LuceneTextWords());
    this.masterKey = MasterKey.open(configuration.masterKey(), data.resolve("master.key"));
    this.tenants =
        new TenantsWiring(
            new TenantsWiring.Databases(platform.tenantDb, platform.systemDb),
            platform.ids,
            platform.clock,
            masterKey,
            configuration.limits(),
            operatorKey,
            knowledge::localesInUse);
  }

  /** Starts what runs by itself and opens the doors. */
  void install() throws IOException {
    OutboxRelay indexing = relay("search-index", knowledge.indexer());
    JobScheduler jobs = jobs(jobHandlers(indexing));
    LimitsWiring limits = limits();
    AnswersWiring answers = answers(limits.answers());
    lanes(answers);
    environment.lifecycle().manage(jobs);
    relay("jobs", jobs);
    install(
        "reading-counts",
        OutboxRelay.leisurely(
            platform.outbox, platform.systemDb, platform.tenantDb, quality.readingCounter()));
    environment.healthChecks().register(Checks.DATABASE, Checks.database(platform.systemDb));
    HttpWiring.install(
        environment,
        configuration,
        platform,
        tenants.credentials(),
        space -> indexing.await(space, INDEXING_PATIENCE));
    SiteAssets.install(environment);
    register(tenants.resources());
    register(knowledge.resources());
    register(quality.resources());
    AttachmentStore files = new AttachmentStore(platform.tenantDb, platform.ids);
    register(
        new ReadingWiring(
                platform.tenantDb,
                settings::reading,
                knowledge.published(),
                files,
                new ReadyIndex(index, knowledge.reindex()))
            .resources());
    register(
        List.of(
            new UnderstandingResource(
                platform.tenantDb, knowledge.embeddings(), knowledge.learning(), answerModels)));
    register(attachments(files).resources());
    register(answers.resources());
    register(limits.resources());
    register(
        List.of(
            new JobsResource(platform.jobs),
            new TestClockResource(new TestClocks(platform.tenantDb, platform.timers)),
            new HealthResource(environment.healthChecks())));
  }

  private TenantsWiring tenants() {
    return tenants;
  }

  private AnswersWiring answers(AnswerLimits limits) {
    return new AnswersWiring(
        platform.tenantDb,
        platform.outbox,
        platform.ids,
        settings::answers,
        new AnswersWiring.Search(new ReadyIndex(index, knowledge.reindex()), model, answerModels),
        sources(),
        limits);
  }

  private LimitsWiring limits() {
    return new LimitsWiring(
        platform.tenantDb,
        platform.ids,
        new LimitsWiring.Settings(settings::locales, settings::answers),
        new LimitsWiring.Language(new LuceneTextWords(), model),
        new LearntCurves(answerModels),
        new ReadyIndex(index, knowledge.reindex()),
        sources());
  }

  private AnswersWiring.Sources sources() {
    return new AnswersWiring.Sources(
        knowledge.published(),
        knowledge.synonymSets(),
        new StopWordSets(),
        new PinnedArticles(new LiveTexts(), knowledge.published()),
        new LiveTexts());
  }

  private AttachmentsWiring attachments(AttachmentStore files) {
    AttachmentsConfiguration settings = configuration.attachments();
    return new AttachmentsWiring(
        platform.tenantDb,
        files,
        new FileLinks(masterKey.derive("file links"), platform.clock, settings.publicUrl()),
        platform.json,
        settings);
  }

  private PictureImport pictures(OutboundHttp outbound) {
    return new PictureImport(
        platform.tenantDb, new AttachmentStore(platform.tenantDb, platform.ids), outbound);
  }

  private void register(List<Object> resources) {
    resources.forEach(environment.jersey()::register);
  }

  private OutboxRelay relay(String name, EventConsumer consumer) {
    OutboxRelay relay =
        new OutboxRelay(platform.outbox, platform.systemDb, platform.tenantDb, consumer);
    install(name, relay);
    return relay;
  }

  private void install(String name, OutboxRelay relay) {
    environment.lifecycle().manage(relay);
    HealthCheckRegistry checks = environment.healthChecks();
    checks.register(name, Checks.relay(relay));
  }

  private List<JobHandler> jobHandlers(OutboxRelay indexing) {
    OutboundHttp outbound = new OutboundHttp(configuration.outbound());
    environment.lifecycle().manage(new AutoCloseableManager(outbound));
    List<JobHandler> handlers =
        new ArrayList<>(
            knowledge.jobHandlers(
                (space, atMost) -> understood(indexing, space, atMost), pictures(outbound)));
    handlers.add(quality.job(LinkProbe.through(outbound)));
    return handlers;
  }

  /** Found by its words, by the meaning of its questions, and learnt from. */
  private boolean understood(OutboxRelay indexing, SpaceId space, Duration atMost)
      throws InterruptedException {
    return indexing.await(space, atMost)
        && knowledge.embeddings().await(space, Stage.QUESTIONS, atMost)
        && knowledge.learning().await(space, atMost);
  }

  /** Questions have a lane of their own, so that they never wait for passages of another space. */
  private void lanes(AnswersWiring answers) {
    SearchIndex scratch = SearchWiring.scratch(rehearsals);
    environment.lifecycle().manage(new AutoCloseableManager(scratch));
    lane("questions", knowledge.embedding(Stage.QUESTIONS));
    WorkLane learning =
        lane(
            "learning",
            knowledge
                .learning()
                .work(
                    new AnswerLesson(
                        platform.tenantDb, knowledge.phrased(), answers.rehearsals(scratch))),
            knowledge.embedding(Stage.PASSAGES));
    knowledge.learning().ringing(learning::ring);
    AllSpaces spaces = new AllSpaces(platform.systemDb);
    int most = configuration.search().openIndexes();
    lane(
        "readiness",
        answers.readiness(() -> spaces.lastUsed(most), knowledge.reindex()::ensureReady));
  }

  private WorkLane lane(String name, SpaceWork... works) {
    WorkLane lane = new WorkLane(name, List.of(works));
    environment.lifecycle().manage(lane);
    environment.healthChecks().register(name, Checks.lane(lane));
    return lane;
  }

  private JobScheduler jobs(List<JobHandler> handlers) {
    Housekeeping housekeeping =
        new Housekeeping(
            platform.systemDb,
            platform.outbox,
            platform.limits,
            new TenantEraser(platform.systemDb, index::drop),
            new OldFiles(platform.systemDb, platform.tenantDb));
    return new JobScheduler(
        platform.database.systemDataSource(),
        platform.tenantDb,
        handlers,
        new TimerRunner(platform.tenantDb, platform.clock, knowledge.timerHandlers()),
        housekeeping,
        configuration.jobs(),
        platform.clock);
  }
}
