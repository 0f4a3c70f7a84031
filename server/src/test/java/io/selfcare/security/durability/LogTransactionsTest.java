package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.db.TenantQuery;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.db.UnitOfWork;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a log entry sends at its end is there as a whole or not at all. */
@ExtendWith(PlatformDatabase.Shared.class)
final class LogTransactionsTest {
  private static final TenantQuery<Integer> NOTHING =
      new TenantQuery<>("select 1 as one where false", Map.of(), row -> row.getInt("one"));

  private final PlatformDatabase database;
  private final PlatformDatabase.Node node;
  private final SpaceId space;
  private final Outbox outbox = new Outbox();

  LogTransactionsTest(PlatformDatabase database) {
    this.database = database;
    this.node = database.node();
    this.space = database.space();
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void whatItBeginsWithIsReadInItsSpace() {
    TenantQuery<UUID> own =
        new TenantQuery<>(
            "select space_id from spaces, unnest(:numbers) as n where space_id = :space and n > 1",
            Map.of("numbers", new Integer[] {1, 2, 3}),
            row -> row.getObject("space_id", UUID.class));
    assertThat(begunWith(own)).containsExactly(space.value(), space.value());
    assertThat(begunWith(NOTHING)).isEmpty();
  }

  @Test
  void everythingIsThereWhenTheEntryIsWritten() {
    UUID first = database.ids.next();
    UUID second = database.ids.next();
    node.tenants()
        .log(
            space,
            NOTHING,
            (tx, read) -> {
              outbox.publishAtLeisure(tx, "first", first, "a");
              outbox.publish(tx, "second", second);
              return tx;
            });
    assertThat(published()).containsExactly(first, second);
  }

  @Test
  void nothingIsThereWhenOneStatementFails() {
    assertThatThrownBy(
            () ->
                node.tenants()
                    .log(
                        space,
                        NOTHING,
                        (tx, read) -> {
                          outbox.publish(tx, "first", database.ids.next());
                          fail(tx);
                          return tx;
                        }))
        .isInstanceOf(JdbiException.class)
        .hasStackTraceContaining("division by zero");
    assertThat(published()).isEmpty();
    everythingIsThereWhenTheEntryIsWritten();
  }

  @Test
  void anEntryOfARequestThatTakesEffectAsAWholeWaitsForIt() {
    UUID subject = database.ids.next();
    UnitOfWork unit = new UnitOfWork(space, database.clock, tx -> {});
    unit.call(
        () ->
            node.tenants()
                .log(
                    space,
                    NOTHING,
                    (tx, read) -> {
                      outbox.publish(tx, "first", subject);
                      return tx;
                    }));
    assertThat(published()).isEmpty();
    unit.commit(tx -> {});
    unit.close();
    assertThat(published()).containsExactly(subject);
  }

  private <R> List<R> begunWith(TenantQuery<R> query) {
    return node.tenants().log(space, query, (tx, read) -> read);
  }

  private static void fail(TenantTx tx) {
    tx.send("select 1 / (:zero - :zero)", Map.of("zero", 0));
  }

  private List<UUID> published() {
    return database
        .owner()
        .withHandle(
            handle ->
                handle
                    .createQuery("select subject from outbox where space_id = :space order by id")
                    .bind("space", space.value())
                    .mapTo(UUID.class)
                    .list());
  }
}
