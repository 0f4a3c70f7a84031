package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.CategoryTree;
import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.knowledge.meaning.ArticleTexts;
import io.selfcare.knowledge.meaning.EmbeddingQueue;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.SearchIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Copies what is live from the record to the search index. Reading and writing one batch happen
 * under a lock of the space, so that an older reading never overwrites a newer one.
 */
public final class ArticleProjection implements ArticleTexts {
  private static final int BATCH = 500;
  private static final long BATCH_BYTES = 16_000_000;

  private final TenantDb db;
  private final SearchIndex index;
  private final CategoryTrees trees;
  private final EmbeddingQueue embeddings;
  private final DocumentDao documents = new DocumentDao();
  private final Map<SpaceId, ReentrantLock> locks = new ConcurrentHashMap<>();

  public ArticleProjection(
      TenantDb db, SearchIndex index, CategoryTrees trees, EmbeddingQueue embeddings) {
    this.db = db;
    this.index = index;
    this.trees = trees;
    this.embeddings = embeddings;
  }

  @Override
  public List<ArticleId> all(SpaceId space) {
    return db.read(space, documents::liveArticles);
  }

  @Override
  public List<ArticleDocuments> live(SpaceId space, Collection<ArticleId> ids) {
    return read(space, List.copyOf(ids));
  }

  /** Makes the index say of these articles what the record says now. */
  @Override
  public void refresh(SpaceId space, Collection<ArticleId> ids) {
    List<ArticleId> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<ArticleId> some = all.subList(from, Math.min(from + BATCH, all.size()));
      for (List<ArticleId> batch : batches(space, some)) {
        locked(
            space,
            () -> {
              index.replace(space, embeddings.prepare(space, read(space, batch)));
              return batch;
            });
      }
    }
  }

  /** Begins an empty index and fills it with what is live now; later changes come as news. */
  void fill(SpaceId space) {
    locked(
        space,
        () -> {
          index.create(space);
          refresh(space, db.read(space, documents::liveArticles));
          return space;
        });
  }

  /** Live articles of whose meaning the index knows nothing, because the model is new. */
  Set<ArticleId> withoutMeaning(SpaceId space) {
    return embeddings.unseen(space);
  }

  /** The articles in these categories and all below them. */
  Set<ArticleId> below(SpaceId space, Collection<CategoryId> categories) {
    return db.read(
        space,
        tx -> {
          CategoryTree tree = trees.of(tx);
          Set<CategoryId> all = new TreeSet<>(java.util.Comparator.comparing(CategoryId::value));
          categories.forEach(category -> all.addAll(tree.below(category)));
          return Set.copyOf(documents.articlesIn(tx, all));
        });
  }

  /** Cuts where the texts would become too many to hold at once. */
  private List<List<ArticleId>> batches(SpaceId space, List<ArticleId> ids) {
    Map<ArticleId, Long> bytes = db.read(space, tx -> documents.liveBytes(tx, ids));
    List<List<ArticleId>> batches = new ArrayList<>();
    long held = 0;
    for (ArticleId id : ids) {
      long more = bytes.getOrDefault(id, 0L);
      held += more;
      if (batches.isEmpty() || held > BATCH_BYTES) {
        batches.add(new ArrayList<>());
        held = more;
      }
      batches.getLast().add(id);
    }
    return batches;
  }

  private List<ArticleDocuments> read(SpaceId space, List<ArticleId> ids) {
    return db.read(
        space,
        tx -> {
          CategoryTree tree = trees.of(tx);
          Map<ArticleId, List<DocumentDao.Row>> rows = new LinkedHashMap<>();
          ids.forEach(id -> rows.put(id, new ArrayList<>()));
          documents
              .live(tx, ids)
              .forEach(
                  row -> rows.computeIfAbsent(row.articleId(), id -> new ArrayList<>()).add(row));
          return rows.entrySet().stream()
              .map(entry -> documents(tree, entry.getKey(), entry.getValue()))
              .toList();
        });
  }

  private static ArticleDocuments documents(
      CategoryTree tree, ArticleId id, List<DocumentDao.Row> rows) {
    if (rows.isEmpty()) {
      return ArticleDocuments.removed(id);
    }
    var facts = rows.getFirst().facts();
    List<ArticleDocument> texts = rows.stream().map(DocumentDao.Row::document).toList();
    return new ArticleDocuments(
        id, facts.access(), tree.path(facts.categoryId()), facts.tags(), texts);
  }

  /** Does work while nobody else writes the index of the space. */
  <R> R locked(SpaceId space, Supplier<R> work) {
    ReentrantLock lock = locks.computeIfAbsent(space, s -> new ReentrantLock());
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
