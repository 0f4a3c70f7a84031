package io.selfcare.security.durability;

import org.jdbi.v3.core.Jdbi;

/** Requests that have reached the database and wait there for a lock. */
final class BlockedRequests {
  private BlockedRequests() {}

  static int count(Jdbi owner) {
    return owner.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from pg_stat_activity"
                        + " where usename = 'selfcare_app' and wait_event_type = 'Lock'")
                .mapTo(int.class)
                .one());
  }
}
