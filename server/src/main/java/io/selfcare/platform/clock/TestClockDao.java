package io.selfcare.platform.clock;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.Mode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the clock of a space is ahead. */
final class TestClockDao {
  /** The mode of the transaction's space, whose clock nobody else sets meanwhile. */
  Mode lock(TenantTx tx) {
    return mode(tx, "select mode from spaces where space_id = :space for update");
  }

  Mode mode(TenantTx tx) {
    return mode(tx, "select mode from spaces where space_id = :space");
  }

  private static Mode mode(TenantTx tx, String sql) {
    String word =
        tx.handle().createQuery(sql).bind("space", tx.space().value()).mapTo(String.class).one();
    return Mode.valueOf(word.toUpperCase(Locale.ROOT));
  }

  void update(TenantTx tx, @Nullable Duration ahead) {
    tx.handle()
        .createUpdate("update spaces set clock_ahead_micros = :ahead where space_id = :space")
        .bind("space", tx.space().value())
        .bind("ahead", ahead == null ? null : micros(ahead))
        .execute();
  }

  private static Long micros(Duration ahead) {
    return ahead.dividedBy(ChronoUnit.MICROS.getDuration());
  }
}
