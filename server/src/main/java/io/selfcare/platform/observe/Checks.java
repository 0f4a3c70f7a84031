package io.selfcare.platform.observe;

import com.codahale.metrics.health.HealthCheck;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.events.OutboxRelay;
import io.selfcare.platform.jobs.WorkLane;
import java.util.Optional;

/** The health checks of the platform itself. */
public final class Checks {
  public static final String DATABASE = "database";

  private Checks() {}

  /** PostgreSQL answers. */
  public static HealthCheck database(SystemDb db) {
    return check(
        () -> {
          db.read(SystemDb::ping);
          return Optional.empty();
        });
  }

  /** A consumer of the outbox gets its news done. */
  public static HealthCheck relay(OutboxRelay relay) {
    return check(relay::failure);
  }

  /** A lane gets its work done. */
  public static HealthCheck lane(WorkLane lane) {
    return check(lane::failure);
  }

  private static HealthCheck check(Probe probe) {
    return new HealthCheck() {
      @Override
      protected Result check() {
        return probe.failure().map(Result::unhealthy).orElseGet(Result::healthy);
      }
    };
  }

  /** Says what is wrong. */
  @FunctionalInterface
  private interface Probe {
    Optional<? extends Throwable> failure();
  }
}
