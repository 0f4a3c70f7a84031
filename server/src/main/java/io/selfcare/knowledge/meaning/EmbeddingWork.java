package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.SpaceWork;
import io.selfcare.search.ArticleDocuments;
import java.util.List;

/** Makes the vectors that wait, about a second of work at a time, and tells the index of them. */
public final class EmbeddingWork implements SpaceWork {
  private static final int ARTICLES = 100;
  private static final int QUESTIONS = 500;
  private static final int PASSAGES = 100;

  private final TenantDb db;
  private final SystemDb system;
  private final TextMeanings meanings;
  private final Stage stage;
  private final ArticleTexts texts;
  private final QueueDao queue = new QueueDao();

  EmbeddingWork(
      TenantDb db, SystemDb system, TextMeanings meanings, Stage stage, ArticleTexts texts) {
    this.db = db;
    this.system = system;
    this.meanings = meanings;
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "embedding of " + stage.word();
  }

  @Override
  public List<SpaceId> waiting() {
    return system.read(tx -> queue.spaces(tx, stage));
  }

  @Override
  public void step(SpaceId space) {
    List<QueueDao.Waiting> first = db.read(space, tx -> queue.first(tx, stage, ARTICLES));
    List<ArticleId> ids = first.stream().map(QueueDao.Waiting::article).toList();
    List<ArticleDocuments> articles = texts.live(space, ids);
    List<Unit> missing = meanings.of(space, articles).missing(stage);
    int most = stage == Stage.QUESTIONS ? QUESTIONS : PASSAGES;
    if (!missing.isEmpty()) {
      meanings.make(space, missing.subList(0, Math.min(most, missing.size())));
    }
    if (missing.size() <= most) {
      meanings.forgetOthers(space, articles);
      texts.refresh(space, ids);
      db.write(
          space,
          tx -> {
            queue.remove(tx, stage, first);
            return stage;
          });
    }
  }
}
