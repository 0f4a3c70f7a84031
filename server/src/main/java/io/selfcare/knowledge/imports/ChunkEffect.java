package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.Article;
import io.selfcare.knowledge.BulkArticles;
import io.selfcare.knowledge.BulkChange;
import io.selfcare.knowledge.KnowledgeTopics;
import io.selfcare.knowledge.Translation;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.jobs.JobRun;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a chunk changes in the record: stored with a few statements, audited once. */
final class ChunkEffect {
  private final JobRun run;
  private final List<Article> created = new ArrayList<>();
  private final List<Article> changed = new ArrayList<>();
  private final List<Translation> newTexts = new ArrayList<>();
  private final List<Translation> changedTexts = new ArrayList<>();
  private final List<Translation> replaced = new ArrayList<>();
  private final List<Translation> published = new ArrayList<>();
  private final List<UUID> searched = new ArrayList<>();

  ChunkEffect(JobRun run, ImportChunk chunk) {
    this.run = run;
    chunk.articles().stream()
        .filter(a -> !a.drafts().isEmpty() || a.factsChanged())
        .forEach(this::add);
  }

  private void add(DraftArticle article) {
    if (article.fresh()) {
      created.add(article.article());
    } else if (article.factsChanged()) {
      changed.add(article.article());
    }
    article.drafts().values().stream().filter(DraftArticle.Draft::changed).forEach(this::add);
    if (article.affectsSearch()) {
      searched.add(article.article().id().value());
    }
  }

  private void add(DraftArticle.Draft draft) {
    Translation before = draft.before();
    if (before == null) {
      newTexts.add(draft.now());
    } else {
      changedTexts.add(draft.now());
      replaced.add(before);
    }
    if (draft.hasNewVersion()) {
      published.add(draft.now());
    }
  }

  void store(ChangeTx tx, BulkArticles bulk, Outbox outbox) {
    BulkChange change =
        new BulkChange(created, changed, newTexts, changedTexts, replaced, published);
    bulk.store(tx, change, Actor.system(run.id().text()));
    if (!searched.isEmpty()) {
      outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, searched);
    }
    tx.audit(
        AuditEntry.of("articles.imported", "job", run.id())
            .with("articlesCreated", created.size())
            .with("articlesChanged", changed.size())
            .with("translationsCreated", newTexts.size())
            .with("translationsChanged", changedTexts.size())
            .with("versionsPublished", published.size()));
  }
}
