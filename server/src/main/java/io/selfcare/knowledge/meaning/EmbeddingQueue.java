package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Patience;
import io.selfcare.search.ArticleDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that all texts get their vectors: few at once, before the article is indexed; many in
 * the background, question units before passages.
 */
public final class EmbeddingQueue {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingQueue.class);

  /** About half a second of work: what somebody publishes by hand is complete at once. */
  private static final int FEW_QUESTIONS = 200;

  private static final int FEW_PASSAGES = 24;

  private final TenantDb db;
  private final SystemDb system;
  private final TextMeanings meanings;
  private final QueueDao queue = new QueueDao();

  public EmbeddingQueue(TenantDb db, SystemDb system, TextMeanings meanings) {
    this.db = db;
    this.system = system;
    this.meanings = meanings;
  }

  /** The articles with the vectors there are; what is missing comes later. */
  public List<ArticleDocuments> prepare(SpaceId space, List<ArticleDocuments> articles) {
    TextMeanings.Known known = meanings.of(space, articles);
    if (known.missing().isEmpty()) {
      return known.articles();
    }
    boolean made = makeFew(space, known.missing(Stage.QUESTIONS), FEW_QUESTIONS);
    made |= makeFew(space, known.missing(Stage.PASSAGES), FEW_PASSAGES);
    if (made) {
      known = meanings.of(space, articles);
      meanings.forgetOthers(space, articles);
    }
    for (Stage stage : Stage.values()) {
      List<Unit> missing = known.missing(stage);
      if (!missing.isEmpty()) {
        db.write(
            space,
            tx -> {
              queue.add(tx, stage, TextMeanings.articles(missing));
              return stage;
            });
      }
    }
    return known.articles();
  }

  private boolean makeFew(SpaceId space, List<Unit> missing, int few) {
    if (missing.isEmpty() || missing.size() > few) {
      return false;
    }
    try {
      meanings.make(space, missing);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("texts of {} get their vectors later", space, e);
      return false;
    }
  }

  /** Live articles that the model in force has never seen. */
  public Set<ArticleId> unseen(SpaceId space) {
    return meanings.without(space);
  }

  /** How many articles wait. */
  public int waiting(SpaceId space, Stage stage) {
    return db.read(space, tx -> queue.count(tx, stage));
  }

  /** Waits until no article of the space waits; false when some still do after that time. */
  public boolean await(SpaceId space, Stage stage, Duration atMost) throws InterruptedException {
    return Patience.await(() -> waiting(space, stage) == 0, atMost);
  }

  /** The work in the background of one stage. */
  public EmbeddingWork work(Stage stage, ArticleTexts texts) {
    return new EmbeddingWork(db, system, meanings, stage, texts);
  }
}
