package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Patience;
import io.selfcare.platform.jobs.SpaceWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells when a space has something new to learn: after its content has been quiet for a moment, at
 * the latest half a minute after it changed, at once when somebody waits.
 */
public final class Learning {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final TenantDb db;
  private final SystemDb system;
  private final List<Runnable> bells = new CopyOnWriteArrayList<>();
  private final LearningDao dao = new LearningDao();

  public Learning(TenantDb db, SystemDb system) {
    this.db = db;
    this.system = system;
  }

  /** Rung when somebody waits. */
  public void ringing(Runnable bell) {
    bells.add(bell);
  }

  /** The content has changed. */
  public void want(SpaceId space) {
    db.write(
        space,
        tx -> {
          dao.want(tx);
          return space;
        });
  }

  /** Waits until everything is learnt that is wanted now; false when it is not by then. */
  public boolean await(SpaceId space, Duration atMost) throws InterruptedException {
    long wanted =
        db.write(
            space,
            tx -> {
              dao.hurry(tx);
              return dao.wanted(tx);
            });
    bells.forEach(Runnable::run);
    return Patience.await(() -> db.read(space, dao::done) >= wanted, atMost);
  }

  /** Whether the content has changed since it was learnt from. */
  public boolean isDue(SpaceId space) {
    return db.read(space, tx -> dao.done(tx) < dao.wanted(tx));
  }

  /** The work of learning, with what is to be done for a space. */
  public SpaceWork work(Lesson lesson) {
    return new SpaceWork() {
      @Override
      public String name() {
        return "learning";
      }

      @Override
      public List<SpaceId> waiting() {
        return system.read(tx -> dao.ready(tx, QUIET, PATIENCE));
      }

      @Override
      public void step(SpaceId space) throws Exception {
        long wanted = db.read(space, dao::wanted);
        lesson.learn(space);
        db.write(
            space,
            tx -> {
              dao.done(tx, wanted);
              return wanted;
            });
      }
    };
  }

  /** What is learnt from the content of a space. */
  @FunctionalInterface
  public interface Lesson {
    void learn(SpaceId space) throws Exception;
  }
}
