package io.selfcare.platform.http;

import io.selfcare.platform.ids.SpaceId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keys that were used, with the fingerprint of their request and the sealed answer. */
final class IdempotencyDao {
  /** One used key. */
  record Used(byte[] fingerprint, byte[] response) {}

  /** False when another transaction is carrying out a request with this key right now. */
  boolean lock(Handle handle, IdempotentRequest request) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:text, 0))")
        .bind("text", request.space() + "/" + request.callerId() + "/" + request.key())
        .mapTo(Boolean.class)
        .one();
  }

  Optional<Used> find(Handle handle, IdempotentRequest request) {
    return handle
        .createQuery(
            """
            select fingerprint, response from idempotency_keys
            where space_id = :space and caller_id = :caller and key = :key
            """)
        .bind("space", request.space().value())
        .bind("caller", request.callerId())
        .bind("key", request.key())
        .map((row, context) -> new Used(row.getBytes("fingerprint"), row.getBytes("response")))
        .findOne();
  }

  void insert(Handle handle, IdempotentRequest request, byte[] response, Instant now) {
    SpaceId space = request.space();
    handle
        .createUpdate(
            """
            insert into idempotency_keys (space_id, caller_id, key, fingerprint, response, created_at)
            values (:space, :caller, :key, :fingerprint, :response, :now)
            """)
        .bind("space", space.value())
        .bind("caller", request.callerId())
        .bind("key", request.key())
        .bind("fingerprint", request.body().fingerprint())
        .bind("response", response)
        .bind("now", now)
        .execute();
  }

  int deleteBefore(Handle handle, Instant time) {
    return handle
        .createUpdate("delete from idempotency_keys where created_at < :time")
        .bind("time", time)
        .execute();
  }
}
