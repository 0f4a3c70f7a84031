package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.KnowledgeTopics;
import io.selfcare.knowledge.meaning.Learning;
import io.selfcare.platform.events.Event;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexNotReadyException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the news of articles and categories and makes the search index say what the record says.
 * Acting twice is the same as acting once: an event only names what may have changed.
 */
public final class ArticleIndexer implements EventConsumer {
  private final ArticleProjection projection;
  private final Reindex reindex;
  private final Learning learning;

  public ArticleIndexer(ArticleProjection projection, Reindex reindex, Learning learning) {
    this.projection = projection;
    this.reindex = reindex;
    this.learning = learning;
  }

  @Override
  public String name() {
    return "search-index";
  }

  @Override
  public void accept(List<Event> events) {
    Map<SpaceId, Changes> spaces = new LinkedHashMap<>();
    for (Event event : events) {
      spaces.computeIfAbsent(event.space(), space -> new Changes()).add(event);
    }
    spaces.forEach(this::index);
  }

  private void index(SpaceId space, Changes changes) {
    Set<ArticleId> articles = changes.articles;
    if (!changes.movedCategories.isEmpty()) {
      articles.addAll(projection.below(space, changes.movedCategories));
    }
    if (articles.isEmpty()) {
      return;
    }
    if (!reindex.ensureReady(space)) {
      refresh(space, articles);
    }
    learning.want(space);
  }

  private void refresh(SpaceId space, Set<ArticleId> articles) {
    try {
      projection.refresh(space, articles);
    } catch (IndexNotReadyException e) {
      reindex.rebuild(space);
    }
  }

  private static final class Changes {
    final Set<ArticleId> articles = new LinkedHashSet<>();
    final Set<CategoryId> movedCategories = new LinkedHashSet<>();

    void add(Event event) {
      switch (event.topic()) {
        case KnowledgeTopics.ARTICLE_CHANGED, KnowledgeTopics.ARTICLE_DELETED ->
            articles.add(new ArticleId(event.subject()));
        case KnowledgeTopics.CATEGORY_MOVED -> movedCategories.add(new CategoryId(event.subject()));
        default -> {
          // News of other features.
        }
      }
    }
  }
}
