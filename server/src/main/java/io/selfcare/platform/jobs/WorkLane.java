package io.selfcare.platform.jobs;

import io.dropwizard.lifecycle.Managed;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does the works given to it: each round a slice for every space that waits, the
 * first work before the second. A space whose work fails rests with a growing pause and holds up
 * nobody else.
 */
public final class WorkLane implements Managed {
  private static final Logger LOG = LoggerFactory.getLogger(WorkLane.class);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final String name;
  private final List<SpaceWork> works;
  private final Map<String, Rest> resting = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition bell = lock.newCondition();
  private volatile boolean running;
  private volatile @Nullable Throwable failure;
  private boolean rung;
  private @Nullable Thread thread;

  private record Rest(long until, Duration length) {}

  public WorkLane(String name, List<SpaceWork> works) {
    this.name = name;
    this.works = List.copyOf(works);
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("lane-" + name).start(this::run);
  }

  @Override
  public void stop() throws InterruptedException {
    running = false;
    Thread started = thread;
    if (started != null) {
      started.interrupt();
      started.join(Duration.ofSeconds(20));
    }
  }

  /** Something may wait now. */
  public void ring() {
    lock.lock();
    try {
      rung = true;
      bell.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The last failure, while something keeps failing. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  private void run() {
    while (running) {
      boolean worked = false;
      try {
        worked = round();
      } catch (RuntimeException e) {
        failed("looking for work", e);
      }
      if (!worked) {
        listen();
      }
    }
  }

  private boolean round() {
    boolean worked = false;
    boolean failing = false;
    for (SpaceWork work : works) {
      for (SpaceId space : work.waiting()) {
        if (!running) {
          return worked;
        }
        Rest rest = resting.get(work.name() + space);
        failing |= rest != null;
        if (rest == null || rest.until() - System.nanoTime() <= 0) {
          worked |= step(work, space);
        }
      }
      if (worked) {
        return true;
      }
    }
    if (!failing) {
      resting.clear();
      failure = null;
    }
    return false;
  }

  private boolean step(SpaceWork work, SpaceId space) {
    String key = work.name() + space;
    try {
      work.step(space);
      resting.remove(key);
      return true;
    } catch (InterruptedException e) {
      running = false;
    } catch (Exception | Error e) {
      if (running) {
        Rest before = resting.get(key);
        Duration pause = before == null ? FIRST_PAUSE : before.length().multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        resting.put(key, new Rest(System.nanoTime() + pause.toNanos(), pause));
        failed(work.name() + " of " + space + ", again in " + pause, e);
      }
    }
    return false;
  }

  private void failed(String what, Throwable e) {
    failure = e;
    LOG.error("{} failed: {}", name, what, e);
  }

  private void listen() {
    lock.lock();
    try {
      long left = GLANCE.toNanos();
      while (!rung && running && left > 0) {
        left = bell.awaitNanos(left);
      }
      rung = false;
    } catch (InterruptedException e) {
      running = false;
    } finally {
      lock.unlock();
    }
  }
}
