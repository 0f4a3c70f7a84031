package io.selfcare.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.db.UnitOfWork;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Carries a request out once per key: effect, key and answer commit together or not at all, and a
 * repetition gets the kept answer. Failures keep nothing, so they may be repeated.
 */
public final class Idempotency {
  private static final Duration KEPT = Duration.ofDays(3);

  private final TenantDb tenants;
  private final SystemDb system;
  private final ObjectMapper json;
  private final InstantSource clock;
  private final IdempotencyDao dao = new IdempotencyDao();
  private final Seal seal = new Seal();

  public Idempotency(TenantDb tenants, SystemDb system, ObjectMapper json, InstantSource clock) {
    this.tenants = tenants;
    this.system = system;
    this.json = json;
    this.clock = clock;
  }

  /** Runs the operation, or answers from what was kept. */
  @Nullable Object once(Call call, IdempotentRequest request, Callable<@Nullable Object> operation)
      throws Exception {
    Optional<IdempotencyDao.Used> used = find(call, request);
    if (used.isPresent()) {
      return replay(request, used.get());
    }
    UnitOfWork unit = new UnitOfWork(request.space(), clock, tx -> claim(tx, request));
    try {
      @Nullable Object result = unit.call(operation::call);
      unit.commit(tx -> keep(tx, call, request, result));
      return result;
    } catch (Replay replay) {
      return replay(request, replay.used);
    } finally {
      unit.close();
    }
  }

  /** Forgets the keys that are older than was promised; returns how many. */
  public static int forget(SystemDb db) {
    return db.writeAtLeisure(tx -> new IdempotencyDao().deleteBefore(tx, tx.now().minus(KEPT)));
  }

  private Optional<IdempotencyDao.Used> find(Call call, IdempotentRequest request) {
    return call.caller().kind() == Caller.Kind.OPERATOR
        ? system.read(tx -> dao.find(tx, request))
        : tenants.read(request.space(), tx -> dao.find(tx, request));
  }

  /**
   * The first step of the transaction: from here on no other request with this key gets through.
   */
  private void claim(TenantTx tx, IdempotentRequest request) {
    if (!dao.lock(tx, request)) {
      throw new ProblemException(
          ErrorCode.IDEMPOTENCY_KEY_IN_PROGRESS,
          "The first request with this Idempotency-Key has not ended; repeat in a moment to get its answer.");
    }
    dao.find(tx, request)
        .ifPresent(
            used -> {
              throw new Replay(used);
            });
  }

  private void keep(TenantTx tx, Call call, IdempotentRequest request, @Nullable Object result) {
    try {
      byte[] body = result == null ? null : json.writeValueAsBytes(result);
      KeptAnswer answer = new KeptAnswer(call.successStatus(), call.headers(), body);
      dao.insert(tx, request, seal.close(request, json.writeValueAsBytes(answer)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response replay(IdempotentRequest request, IdempotencyDao.Used used) {
    if (!MessageDigest.isEqual(request.body().fingerprint(), used.fingerprint())) {
      throw new ProblemException(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "This Idempotency-Key was used for another request; a new request needs a new key.");
    }
    try {
      KeptAnswer answer = json.readValue(seal.open(request, used.response()), KeptAnswer.class);
      Response.ResponseBuilder response = Response.status(answer.status());
      answer.headers().forEach(response::header);
      return response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Found out inside the transaction that another request was faster. */
  private static final class Replay extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IdempotencyDao.Used used;

    Replay(IdempotencyDao.Used used) {
      super(null, null, false, false);
      this.used = used;
    }
  }
}
