package io.selfcare.answers.topics;

import io.selfcare.answers.AnswerSettings;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.TextWords;

/** Puts topics together. */
public final class TopicsWiring {
  private final TopicReader reader;
  private final TopicGuard guard;
  private final TopicsResource resource;

  public TopicsWiring(
      TenantDb db,
      Ids ids,
      EnabledLocales locales,
      AnswerSettings settings,
      TextWords words,
      EmbeddingModel model,
      SearchIndex index) {
    this.reader = new TopicReader(words);
    this.guard = new TopicGuard(words, model);
    this.resource =
        new TopicsResource(
            new TopicService(db, ids, locales, words),
            new TopicCheckService(
                db, settings, reader, guard, new TopicCheckService.Search(index, model)));
  }

  public Object resource() {
    return resource;
  }

  public TopicReader reader() {
    return reader;
  }

  public TopicGuard guard() {
    return guard;
  }
}
