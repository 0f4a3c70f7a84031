package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.selfcare.platform.events.Event;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.ids.SpaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** News is carried to every consumer, in order, whatever breaks on the way. */
@ExtendWith(PlatformDatabase.Shared.class)
final class OutboxTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Duration GLANCE = Duration.ofMillis(700);
  private static final int MANY = 60;

  private final PlatformDatabase database;
  private final SpaceId space;
  private final Outbox outbox = new Outbox();
  private final List<OutboxRelay> relays = new ArrayList<>();
  private PlatformDatabase.Node node;

  OutboxTest(PlatformDatabase database) {
    this.database = database;
    this.space = database.space();
    this.node = database.node();
  }

  @BeforeEach
  void forgetOtherNews() {
    database.owner().useHandle(handle -> handle.execute("delete from outbox"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (OutboxRelay relay : relays) {
      relay.stop();
    }
    node.close();
  }

  /** Remembers what it is told, unless it is made to fail. */
  private static final class Listener implements EventConsumer {
    private final String name = "listener-" + UUID.randomUUID();
    private final List<UUID> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    @Override
    public String name() {
      return name;
    }

    @Override
    public void accept(List<Event> events) {
      tries.incrementAndGet();
      Throwable current = failure;
      if (current != null) {
        Failures.raise(current);
      }
      events.forEach(event -> heard.add(event.subject()));
    }
  }

  private UUID publish() {
    UUID subject = database.ids.next();
    return node.tenants()
        .write(
            space,
            tx -> {
              outbox.publish(tx, "thing.changed", subject);
              return subject;
            });
  }

  private OutboxRelay relay(EventConsumer consumer) {
    OutboxRelay relay = new OutboxRelay(outbox, node.system(), node.tenants(), consumer);
    relays.add(relay);
    relay.start();
    return relay;
  }

  @Test
  void newsOutlivesTheNodeThatLeftIt() throws InterruptedException {
    List<UUID> left = List.of(publish(), publish());
    node.close();
    node = database.node();
    Listener listener = new Listener();
    OutboxRelay relay = relay(listener);
    assertThat(relay.await(space, SOON)).isTrue();
    assertThat(listener.heard).isEqualTo(left);
  }

  @Test
  void whatAConsumerHadActedOnIsNotToldAgain() throws InterruptedException {
    UUID first = publish();
    Listener listener = new Listener();
    OutboxRelay before = relay(listener);
    assertThat(before.await(space, SOON)).isTrue();
    before.stop();
    UUID second = publish();
    OutboxRelay after = relay(listener);
    assertThat(after.await(space, SOON)).isTrue();
    assertThat(listener.heard).containsExactly(first, second);
  }

  @ParameterizedTest
  @MethodSource("io.selfcare.security.durability.Failures#all")
  void aFailingConsumerIsTriedAgainAndHoldsUpNobodyElse(Throwable failure)
      throws InterruptedException {
    Listener failing = new Listener();
    failing.failure = failure;
    Listener sound = new Listener();
    OutboxRelay held = relay(failing);
    OutboxRelay quick = relay(sound);
    List<UUID> left = List.of(publish(), publish(), publish());
    assertThat(quick.await(space, SOON)).isTrue();
    assertThat(sound.heard).isEqualTo(left);
    assertThat(Eventually.holds(SOON, () -> held.failure().isPresent())).isTrue();
    assertThat(failing.heard).isEmpty();

    failing.failure = null;
    assertThat(held.await(space, SOON)).isTrue();
    assertThat(failing.heard).isEqualTo(left);
    assertThat(Eventually.holds(SOON, () -> held.failure().isEmpty())).isTrue();
  }

  @Test
  void newsDoesNotDriveAFailingConsumer() throws InterruptedException {
    Listener failing = new Listener();
    failing.failure = new IllegalStateException("a failure on purpose");
    Listener sound = new Listener();
    relay(failing);
    OutboxRelay quick = relay(sound);
    for (int each = 0; each < MANY; each++) {
      publish();
    }
    assertThat(quick.await(space, SOON)).isTrue();
    assertThat(failing.tries.get()).isLessThan(MANY / 2);
  }

  @Test
  void aTransactionThatCommitsLateIsNotOvertaken() throws Exception {
    Listener listener = new Listener();
    UUID slow = database.ids.next();
    CountDownLatch left = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<UUID> late =
          threads.submit(
              () ->
                  node.tenants()
                      .write(
                          space,
                          tx -> {
                            outbox.publish(tx, "thing.changed", slow);
                            left.countDown();
                            await(commit);
                            return slow;
                          }));
      try {
        left.await();
        UUID fast = publish();
        OutboxRelay relay = relay(listener);
        assertThat(relay.await(space, GLANCE)).as("news behind an open transaction").isFalse();
        assertThat(listener.heard).isEmpty();
        commit.countDown();
        late.get();
        assertThat(relay.await(space, SOON)).isTrue();
        assertThat(listener.heard).containsExactly(slow, fast);
      } finally {
        commit.countDown();
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aChangeThatFailsLeavesNoNews() throws InterruptedException {
    Listener listener = new Listener();
    assertThat(
            catchThrowable(
                () ->
                    node.tenants()
                        .write(
                            space,
                            tx -> {
                              outbox.publish(tx, "thing.changed", database.ids.next());
                              throw new IllegalStateException("on purpose");
                            })))
        .hasMessage("on purpose");
    UUID after = publish();
    OutboxRelay relay = relay(listener);
    assertThat(relay.await(space, SOON)).isTrue();
    assertThat(listener.heard).containsExactly(after);
  }
}
