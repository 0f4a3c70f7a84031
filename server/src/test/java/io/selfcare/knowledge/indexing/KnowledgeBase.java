package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.Article;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ArticleService;
import io.selfcare.knowledge.ArticleText;
import io.selfcare.knowledge.Care;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.EditorialRules;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.NewTranslation;
import io.selfcare.knowledge.PublishingService;
import io.selfcare.knowledge.TextRenderer;
import io.selfcare.knowledge.TranslationService;
import io.selfcare.knowledge.TranslationSteps;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.body.BodyRenderer;
import io.selfcare.knowledge.meaning.EmbeddingQueue;
import io.selfcare.knowledge.meaning.Learning;
import io.selfcare.knowledge.meaning.TextMeanings;
import io.selfcare.knowledge.reading.LocaleSettings;
import io.selfcare.knowledge.snippets.PublishedSnippets;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.DatabaseConfiguration;
import io.selfcare.platform.db.EmbeddedDatabase;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SynonymSet;
import io.selfcare.search.embedding.NoEmbeddingModel;
import io.selfcare.search.lucene.LuceneSearchIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A knowledge base on a real database and a real index, without a server around it. */
final class KnowledgeBase implements AutoCloseable {
  static final Actor EDITOR = Actor.system("editor");

  final InstantSource clock = InstantSource.system();
  final Ids ids = new Ids(clock, new Random(1));
  final Outbox outbox = new Outbox();
  final EnabledLocales locales = tx -> new Locales("fr", List.of("fr", "en"));
  final EditorialRules rules = tx -> new Editorial(false, false, false, 0, ZoneOffset.UTC);
  final TenantDb db;
  final SearchIndex index;
  final ArticleService articles;
  final TranslationService translations;
  final PublishingService publishing;
  final ArticleProjection projection;
  final Reindex reindex;

  private final EmbeddedDatabase postgres;
  private final Database database;
  private final OutboxRelay relay;

  KnowledgeBase(Path folder) {
    postgres = EmbeddedDatabase.open(folder.resolve("postgresql"));
    io.dropwizard.util.Duration patience = io.dropwizard.util.Duration.seconds(30);
    database =
        Database.open(postgres.url(), new DatabaseConfiguration(null, 4, 4, patience, patience));
    db = new TenantDb(database.app(), clock, ids);
    SystemDb system = new SystemDb(database.system(), clock, ids);
    index = new LuceneSearchIndex(folder.resolve("search"), 10);
    translations = new TranslationService(db, outbox, locales, renderer());
    articles = new ArticleService(db, outbox, ids, translations, rules);
    publishing = new PublishingService(db, new TranslationSteps(outbox, rules, locales));
    EmbeddingQueue embeddings =
        new EmbeddingQueue(db, system, new TextMeanings(db, new NoEmbeddingModel()));
    projection = new ArticleProjection(db, index, new CategoryTrees(ids), embeddings);
    reindex = new Reindex(index, projection, new IndexAudit(db, index));
    relay =
        new OutboxRelay(
            outbox, system, db, new ArticleIndexer(projection, reindex, new Learning(db, system)));
    relay.start();
  }

  /** A space of a tenant of its own. */
  SpaceId space() {
    SpaceId space = new SpaceId(ids.next());
    Instant now = clock.instant();
    database
        .system()
        .useTransaction(
            handle -> {
              handle.execute(
                  "insert into tenants (id, name, status, created_at, updated_at) values (?, 'T', 'active', ?, ?)",
                  space.value(),
                  now,
                  now);
              handle.execute(
                  """
                  insert into spaces (space_id, tenant_id, mode, name, default_locale, locales, created_at, updated_at)
                  values (?, ?, 'live', 'T', 'fr', '{fr,en}', ?, ?)
                  """,
                  space.value(),
                  space.value(),
                  now,
                  now);
            });
    return space;
  }

  /** A public article in French that is live. */
  ArticleId published(SpaceId space, String title, @Nullable CategoryId category) {
    ArticleFacts facts =
        new ArticleFacts(null, category, Access.everybody(), List.of(), List.of(), Care.none());
    ArticleText text = ArticleText.page(title, List.of(), "Un texte.", BodyFormat.MARKDOWN);
    Article article =
        articles.create(space, EDITOR, facts, List.of(new NewTranslation("fr", text)));
    publishing.publish(step(space, article.id()), null);
    return article.id();
  }

  PublishingService.Step step(SpaceId space, ArticleId article) {
    return new PublishingService.Step(space, EDITOR, article, "fr", null);
  }

  /** What anybody finds once the index is quiet. */
  List<ArticleId> find(SpaceId space, String question, @Nullable CategoryId within) {
    settle(space);
    SearchRequest request =
        new SearchRequest(
            question, LocaleChain.of("fr"), Audience.anonymous(), within, SynonymSet.NONE, 10);
    return index.search(space, request).hits().stream().map(SearchHit::articleId).toList();
  }

  void settle(SpaceId space) {
    try {
      if (!relay.await(space, Duration.ofSeconds(30))) {
        throw new AssertionError("the index does not follow", relay.failure().orElse(null));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws Exception {
    relay.stop();
    index.close();
    database.close();
    postgres.close();
  }

  private static TextRenderer renderer() {
    BodyRenderer bodies = new BodyRenderer();
    LocaleSettings settings = new LocaleSettings("fr", List.of("fr", "en"), Map.of());
    return new TextRenderer(bodies, new PublishedSnippets(tx -> settings, bodies));
  }
}
