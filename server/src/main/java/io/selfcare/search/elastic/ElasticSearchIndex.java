package io.selfcare.search.elastic;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.ElasticsearchConfiguration;
import io.selfcare.search.IndexNotReadyException;
import io.selfcare.search.IndexedVersion;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SearchResult;
import io.selfcare.search.Suggestion;
import io.selfcare.search.SuggestionRequest;
import io.selfcare.search.text.LanguageReaders;
import io.selfcare.search.text.StopTables;
import io.selfcare.search.text.SynonymTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The search index in an Elasticsearch cluster. All spaces share one index behind an alias; several
 * servers may use it at once.
 */
public final class ElasticSearchIndex implements SearchIndex {
  private final Elastic elastic;
  private final Generations generations;
  private final VectorFields vectors;
  private final SpaceStore store;
  private final String name;
  private final LanguageReaders languages;
  private final SynonymTables synonyms;
  private final StopTables stops;
  private final Set<SpaceId> ready = ConcurrentHashMap.newKeySet();

  /** Connects; the cluster is first asked when it is needed. */
  public static ElasticSearchIndex connect(
      ElasticsearchConfiguration configuration, LanguageReaders languages, InstantSource clock) {
    Elastic elastic = Elastic.connect(configuration, clock);
    Generations generations = new Generations(elastic, configuration);
    return new ElasticSearchIndex(elastic, generations, generations.alias(), languages);
  }

  private ElasticSearchIndex(
      Elastic elastic, Generations generations, String name, LanguageReaders languages) {
    this.elastic = elastic;
    this.generations = generations;
    this.name = name;
    this.vectors = new VectorFields(elastic);
    this.store = new SpaceStore(elastic, vectors, new TextDocuments(languages));
    this.languages = languages;
    this.synonyms = new SynonymTables(languages);
    this.stops = new StopTables(languages);
  }

  /** Asks the cluster only until the space is known to be ready; who then misses it says so. */
  @Override
  public boolean ready(SpaceId space) {
    return ready.contains(space) || (store.isReady(name, space) && ready.add(space));
  }

  @Override
  public void create(SpaceId space) {
    ready.remove(space);
    generations.ensure();
    store.create(name, space);
  }

  @Override
  public void replace(SpaceId space, List<ArticleDocuments> articles) {
    watched(
        space,
        () -> {
          store.replace(name, space, articles);
          return true;
        });
  }

  @Override
  public SearchResult search(SpaceId space, SearchRequest request) {
    return watched(
        space,
        () -> {
          if (request.meaning() != null) {
            vectors.ensure(name, request.meaning().space());
          }
          return new QuestionSearch(searches(space), languages, request)
              .run(synonyms.of(space, request.synonyms()), stops.of(space, request.stopWords()));
        });
  }

  @Override
  public List<Suggestion> suggest(SpaceId space, SuggestionRequest request) {
    return watched(
        space,
        () -> {
          if (!ready(space)) {
            throw new IndexNotReadyException(space, new IOException("there is none to be used"));
          }
          return new PromptSearch(searches(space), languages, request).run();
        });
  }

  @Override
  public Set<IndexedVersion> contents(SpaceId space) {
    return watched(space, () -> store.contents(name, space));
  }

  @Override
  public void drop(SpaceId space) {
    ready.remove(space);
    if (generations.present().isPresent()) {
      store.drop(name, space);
    }
  }

  /**
   * Makes everything anew without anybody missing it: fills another index beside the one in use,
   * which it then replaces in one step. What changes meanwhile goes to the one in use, so whoever
   * fills has to compare with the record afterwards.
   */
  public void renew(Consumer<SearchIndex> fill) {
    String next = generations.next();
    generations.present().ifPresent(present -> vectors.copy(present, next));
    fill.accept(new ElasticSearchIndex(elastic, generations, next, languages));
    generations.use(next);
  }

  @Override
  public void close() {
    elastic.close();
  }

  private Searches searches(SpaceId space) {
    return new Searches(elastic, name, space);
  }

  /** Forgets that a space is ready when it turns out not to be. */
  private <T> T watched(SpaceId space, Work<T> work) {
    try {
      return work.run();
    } catch (IndexNotReadyException e) {
      ready.remove(space);
      vectors.forget();
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }
}
