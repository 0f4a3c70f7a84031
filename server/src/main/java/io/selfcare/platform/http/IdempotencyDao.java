package io.selfcare.platform.http;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keys that were used, with the fingerprint of their request and the sealed answer. */
final class IdempotencyDao {
  /** One used key. */
  record Used(byte[] fingerprint, byte[] response) {}

  /** False when another transaction is carrying out a request with this key right now. */
  boolean lock(TenantTx tx, IdempotentRequest request) {
    return tx.handle()
        .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:text, 0))")
        .bind("text", request.space() + "/" + request.callerId() + "/" + request.key())
        .mapTo(Boolean.class)
        .one();
  }

  Optional<Used> find(TenantTx tx, IdempotentRequest request) {
    return find(tx.handle(), request);
  }

  /** As the operator, who acts outside the tenants. */
  Optional<Used> find(SystemTx tx, IdempotentRequest request) {
    return find(tx.handle(), request);
  }

  private static Optional<Used> find(Handle handle, IdempotentRequest request) {
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

  void insert(TenantTx tx, IdempotentRequest request, byte[] response) {
    tx.handle()
        .createUpdate(
            """
            insert into idempotency_keys (space_id, caller_id, key, fingerprint, response, created_at)
            values (:space, :caller, :key, :fingerprint, :response, :now)
            """)
        .bind("space", request.space().value())
        .bind("caller", request.callerId())
        .bind("key", request.key())
        .bind("fingerprint", request.body().fingerprint())
        .bind("response", response)
        .bind("now", tx.realTime())
        .execute();
  }

  int deleteBefore(SystemTx tx, Instant time) {
    return tx.handle()
        .createUpdate("delete from idempotency_keys where created_at < :time")
        .bind("time", time)
        .execute();
  }
}
