package io.selfcare.platform.events;

import io.dropwizard.lifecycle.Managed;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Event.Position;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries news to one consumer, in order, at least once. A failing consumer is tried again with a
 * growing pause; its news waits, nobody else's does.
 */
public final class OutboxRelay implements Managed {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int BATCH = 500;
  private static final Duration LEISURE = Duration.ofSeconds(1);
  private static final Duration IDLE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
  private static final Duration GLANCE = Duration.ofMillis(20);

  private final Outbox outbox;
  private final SystemDb system;
  private final TenantDb tenants;
  private final EventConsumer consumer;
  private final Duration idle;
  private final int worthwhile;
  private final Object bell = new Object();
  private boolean rung;
  private volatile boolean running;
  private volatile @Nullable Throwable failure;
  private @Nullable Thread thread;

  public OutboxRelay(Outbox outbox, SystemDb system, TenantDb tenants, EventConsumer consumer) {
    this(outbox, system, tenants, consumer, IDLE, 1);
    outbox.wakeOnCommit(this::ring);
  }

  /**
   * Wires.
   *
   * @param idle how long it waits before it looks by itself
   * @param worthwhile how much news a batch had for it to look again at once
   */
  private OutboxRelay(
      Outbox outbox,
      SystemDb system,
      TenantDb tenants,
      EventConsumer consumer,
      Duration idle,
      int worthwhile) {
    this.outbox = outbox;
    this.system = system;
    this.tenants = tenants;
    this.consumer = consumer;
    this.idle = idle;
    this.worthwhile = worthwhile;
  }

  /** For a consumer that nobody waits for: looks once a second, so that many news are one batch. */
  public static OutboxRelay leisurely(
      Outbox outbox, SystemDb system, TenantDb tenants, EventConsumer consumer) {
    return new OutboxRelay(outbox, system, tenants, consumer, LEISURE, BATCH);
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-" + consumer.name()).start(this::work);
  }

  @Override
  public void stop() throws InterruptedException {
    running = false;
    ring();
    if (thread != null) {
      thread.join(Duration.ofSeconds(20));
    }
  }

  /** The last failure, while the consumer keeps failing. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * Waits until the consumer has acted on all news of a space that is committed now.
   *
   * @return false when it has not within the time given
   */
  public boolean await(SpaceId space, Duration atMost) throws InterruptedException {
    Position target = tenants.read(space, tx -> outbox.dao().newest(tx)).orElse(new Position(0, 0));
    long deadline = System.nanoTime() + atMost.toNanos();
    ring();
    while (tenants.read(space, tx -> outbox.dao().cursor(tx, consumer.name())).compareTo(target)
        < 0) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(GLANCE);
    }
    return true;
  }

  private void work() {
    Duration pause = IDLE;
    while (running) {
      try {
        boolean more = step();
        failure = null;
        pause = IDLE;
        if (!more) {
          listen();
        }
      } catch (Exception | Error e) {
        failure = e;
        LOG.error("{} could not act on its news; trying again in {}", consumer.name(), pause, e);
        rest(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  /** One batch; whether there may be another one now. */
  private boolean step() {
    List<Event> events =
        system.write(tx -> outbox.dao().after(tx, outbox.dao().cursor(tx, consumer.name()), BATCH));
    if (events.isEmpty()) {
      return false;
    }
    consumer.accept(events);
    Position last = events.getLast().position();
    system.write(
        tx -> {
          outbox.dao().advance(tx, consumer.name(), last);
          return last;
        });
    return events.size() >= worthwhile;
  }

  private void ring() {
    synchronized (bell) {
      rung = true;
      bell.notifyAll();
    }
  }

  /** Waits for news, and looks after a moment even when nobody has rung. */
  @SuppressWarnings("WaitNotInLoop") // waking early only looks once more than needed
  private void listen() {
    synchronized (bell) {
      try {
        if (!rung && running) {
          bell.wait(idle.toMillis());
        }
        rung = false;
      } catch (InterruptedException e) {
        interrupted();
      }
    }
  }

  /**
   * Waits the time out, whatever is rung meanwhile, so that busy writers do not drive a failure.
   */
  private void rest(Duration length) {
    long end = System.nanoTime() + length.toNanos();
    synchronized (bell) {
      try {
        for (long left = length.toNanos(); running && left > 0; left = end - System.nanoTime()) {
          bell.wait(Duration.ofNanos(left).plusMillis(1).toMillis());
        }
      } catch (InterruptedException e) {
        interrupted();
      }
    }
  }

  private void interrupted() {
    running = false;
    Thread.currentThread().interrupt();
  }
}
