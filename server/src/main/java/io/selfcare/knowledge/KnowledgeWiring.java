package io.selfcare.knowledge;

import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.knowledge.changes.ChangeService;
import io.selfcare.knowledge.changes.ChangesResource;
import io.selfcare.knowledge.comments.CommentService;
import io.selfcare.knowledge.comments.CommentsResource;
import io.selfcare.knowledge.everything.EverythingExport;
import io.selfcare.knowledge.everything.EverythingImport;
import io.selfcare.knowledge.exports.ExportJob;
import io.selfcare.knowledge.exports.ExportService;
import io.selfcare.knowledge.exports.ExportsResource;
import io.selfcare.knowledge.imports.ChunkStore;
import io.selfcare.knowledge.imports.ImportJob;
import io.selfcare.knowledge.imports.ImportService;
import io.selfcare.knowledge.imports.ImportsResource;
import io.selfcare.knowledge.imports.IndexBarrier;
import io.selfcare.knowledge.imports.MissingArticles;
import io.selfcare.knowledge.imports.PictureImport;
import io.selfcare.knowledge.imports.RelatedArticles;
import io.selfcare.knowledge.indexing.ArticleIndexer;
import io.selfcare.knowledge.indexing.ArticleProjection;
import io.selfcare.knowledge.indexing.IndexAudit;
import io.selfcare.knowledge.indexing.Reindex;
import io.selfcare.knowledge.mappings.ImportMappingsResource;
import io.selfcare.knowledge.mappings.MappingService;
import io.selfcare.knowledge.meaning.EmbeddingQueue;
import io.selfcare.knowledge.meaning.Learning;
import io.selfcare.knowledge.meaning.PhrasedTexts;
import io.selfcare.knowledge.meaning.Stage;
import io.selfcare.knowledge.meaning.TextMeanings;
import io.selfcare.knowledge.pins.PinsResource;
import io.selfcare.knowledge.proposals.ProposalService;
import io.selfcare.knowledge.proposals.ProposalsResource;
import io.selfcare.knowledge.reading.ReadingLocales;
import io.selfcare.knowledge.schedules.ScheduleRunner;
import io.selfcare.knowledge.schedules.ScheduleService;
import io.selfcare.knowledge.schedules.SchedulesResource;
import io.selfcare.knowledge.snippets.PublishedSnippets;
import io.selfcare.knowledge.snippets.SnippetJob;
import io.selfcare.knowledge.snippets.SnippetService;
import io.selfcare.knowledge.snippets.SnippetsResource;
import io.selfcare.knowledge.stopwords.StopWordsResource;
import io.selfcare.knowledge.synonyms.SynonymService;
import io.selfcare.knowledge.synonyms.SynonymSets;
import io.selfcare.knowledge.synonyms.SynonymsResource;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.Jobs;
import io.selfcare.platform.jobs.SpaceWork;
import io.selfcare.platform.jobs.TimerHandler;
import io.selfcare.platform.jobs.Timers;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import java.util.List;

/** Puts the knowledge feature together. */
public final class KnowledgeWiring {
  private final BodyRenderer bodies = new BodyRenderer();
  private final PublishedArticles published;
  private final SynonymSets synonymSets = new SynonymSets();
  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final Jobs jobs;
  private final Timers timers;
  private final TranslationSteps steps;
  private final EnabledLocales locales;
  private final EditorialRules rules;
  private final CategoryTrees trees;
  private final Search search;
  private final EmbeddingQueue embeddings;
  private final Learning learning;
  private final ArticleProjection projection;
  private final IndexAudit audit;
  private final Reindex reindex;
  private final TextRenderer renderer;
  private final TranslationService translations;

  public KnowledgeWiring(
      TenantDb db, Outbox outbox, Ids ids, Later later, Search search, Settings settings) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
    this.jobs = later.jobs();
    this.timers = later.timers();
    this.steps = new TranslationSteps(outbox, settings.rules(), settings.locales());
    this.locales = settings.locales();
    this.rules = settings.rules();
    this.published = new PublishedArticles(rules);
    this.trees = new CategoryTrees(ids);
    this.search = search;
    this.embeddings = new EmbeddingQueue(db, search.system(), meanings());
    this.learning = new Learning(db, search.system());
    this.projection = new ArticleProjection(db, search.index(), trees, embeddings);
    this.audit = new IndexAudit(db, search.index());
    this.reindex = new Reindex(search.index(), projection, audit);
    this.renderer = new TextRenderer(bodies, new PublishedSnippets(settings.reading(), bodies));
    this.translations = new TranslationService(db, outbox, locales, renderer);
  }

  /** What is done after a request: long work, and what has its time. */
  public record Later(Jobs jobs, Timers timers) {}

  /** How knowledge is found: by words in the index, by meaning through the model. */
  public record Search(SearchIndex index, EmbeddingModel model, SystemDb system) {}

  /** What knowledge asks of the settings of a space. */
  public record Settings(EnabledLocales locales, EditorialRules rules, ReadingLocales reading) {}

  public List<Object> resources() {
    PublishingService publishing = new PublishingService(db, steps);
    ArticleService articles = new ArticleService(db, outbox, ids, translations, rules);
    MappingService mappings = new MappingService(db, ids);
    return List.of(
        new ChangesResource(new ChangeService(db)),
        new CommentsResource(new CommentService(db, ids, translations)),
        new ProposalsResource(new ProposalService(db, ids, locales, articles, translations)),
        new CategoriesResource(
            new CategoryService(db, outbox, ids, locales), new CategoryOrdering(db)),
        new ArticlesResource(articles),
        new TranslationsResource(translations, publishing, new VersionService(db)),
        new WorkflowResource(
            db, publishing, translations, new TranslationStatusService(db, locales)),
        new HistoryResource(new HistoryService(db), translations),
        new PinsResource(db, ids, locales),
        new StopWordsResource(db),
        new SchedulesResource(new ScheduleService(db, ids, timers, steps, rules)),
        new SynonymsResource(new SynonymService(db, ids)),
        new SnippetsResource(new SnippetService(db, ids, jobs, locales, bodies)),
        new ImportsResource(new ImportService(db, jobs, mappings)),
        new ImportMappingsResource(mappings),
        new ExportsResource(new ExportService(db, jobs, trees)));
  }

  /**
   * The long work of knowledge.
   *
   * @param indexed waits for the relay that drives {@link #indexer()}
   * @param pictures brings along what imported texts show
   */
  public List<JobHandler> jobHandlers(IndexBarrier indexed, PictureImport pictures) {
    BulkArticles bulk = new BulkArticles(locales, rules);
    ChunkStore chunks = new ChunkStore(db, outbox, ids, locales, trees, renderer, bulk);
    ImportJob imports =
        new ImportJob(
            chunks,
            pictures,
            new RelatedArticles(db, bulk),
            new MissingArticles(db, outbox, bulk),
            new EverythingImport(db, outbox, locales, trees),
            indexed);
    return List.of(
        imports,
        new ExportJob(db, trees, locales, new EverythingExport(db)),
        new SnippetJob(db, new Rerendering(outbox, renderer), indexed));
  }

  /** What knowledge does when its time has come. */
  public List<TimerHandler> timerHandlers() {
    return List.of(new ScheduleRunner(db, timers, steps, rules));
  }

  public ArticleIndexer indexer() {
    return new ArticleIndexer(projection, reindex, learning);
  }

  /** What waits for vectors. */
  public EmbeddingQueue embeddings() {
    return embeddings;
  }

  /** What is to be learnt from the content. */
  public Learning learning() {
    return learning;
  }

  /** How articles are asked for. */
  public PhrasedTexts phrased() {
    return new PhrasedTexts(projection, meanings(), search.model());
  }

  /** The work in the background of one stage. */
  public SpaceWork embedding(Stage stage) {
    return embeddings.work(stage, projection);
  }

  private TextMeanings meanings() {
    return new TextMeanings(db, search.model());
  }

  public Reindex reindex() {
    return reindex;
  }

  public IndexAudit audit() {
    return audit;
  }

  /** What answers are made of. */
  public PublishedArticles published() {
    return published;
  }

  public SynonymSets synonymSets() {
    return synonymSets;
  }

  /** The locales in which a space has content. */
  public List<String> localesInUse(TenantTx tx) {
    return translations.localesInUse(tx);
  }
}
