package io.selfcare.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.http.AuthenticationFilter;
import io.selfcare.platform.http.Caller;
import io.selfcare.platform.http.Credentials;
import io.selfcare.platform.http.EndUser;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.limits.LimitsConfiguration;
import io.selfcare.platform.secrets.Secrets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells who calls. Valid keys are remembered for a few seconds: that is how long another node may
 * still accept a key that was revoked here; this node forgets at once.
 */
public final class CredentialStore implements Credentials {
  private static final Duration REMEMBER = Duration.ofSeconds(10);
  private static final int REMEMBERED = 20_000;
  private static final Pattern KEY = Pattern.compile("[sp]k_(live|test)_[0-9A-Za-z]{43}");

  private final SystemDb db;
  private final CredentialDao dao;
  private final EndUserTokens tokens;
  private final byte[] operatorHash;
  private final Caller operator;
  private final Cache<ByteBuffer, CredentialDao.Found> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(REMEMBER).build();
  private final AtomicLong changes = new AtomicLong();

  public CredentialStore(
      SystemDb db, EndUserTokens tokens, LimitsConfiguration limits, String operatorKey) {
    this.db = db;
    this.dao = new CredentialDao(limits);
    this.tokens = tokens;
    this.operatorHash = Secrets.hash(operatorKey);
    this.operator = Caller.operator(limits.tenant());
  }

  @Override
  public Caller authenticate(String secret) {
    byte[] hash = Secrets.hash(secret);
    if (MessageDigest.isEqual(hash, operatorHash)) {
      return operator;
    }
    if (!KEY.matcher(secret).matches()) {
      throw unknown();
    }
    CredentialDao.Found found = recall(hash);
    if (found == null || !MessageDigest.isEqual(found.hash(), hash)) {
      throw unknown();
    }
    if (found.suspended()) {
      throw new ProblemException(
          ErrorCode.TENANT_SUSPENDED, "The operator has suspended this tenant; its data is kept.");
    }
    return found.caller();
  }

  @Override
  public EndUser verify(SpaceId space, String token) {
    return tokens.verify(space, token);
  }

  /** Forgets what is remembered, because a key or a tenant has changed. */
  void forget() {
    changes.incrementAndGet();
    known.invalidateAll();
  }

  /**
   * Asks the database outside of the cache's locks: when it is slow, the callers with one key wait
   * beside each other and not one after the other. What changes meanwhile is not remembered.
   */
  private CredentialDao.@Nullable Found recall(byte[] hash) {
    ByteBuffer key = ByteBuffer.wrap(hash);
    CredentialDao.Found remembered = known.getIfPresent(key);
    if (remembered != null) {
      return remembered;
    }
    long before = changes.get();
    CredentialDao.Found found = find(hash).orElse(null);
    if (found != null) {
      known.put(key, found);
      if (changes.get() != before) {
        known.invalidate(key);
      }
    }
    return found;
  }

  private Optional<CredentialDao.Found> find(byte[] hash) {
    return db.write(tx -> dao.use(tx, hash));
  }

  private static ProblemException unknown() {
    return AuthenticationFilter.unauthenticated(
        "The key is unknown, revoked or expired; check that it is complete and of the right mode.");
  }
}
