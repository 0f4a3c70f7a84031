package io.selfcare.tenants;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.EndUser;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.EndUserKeyId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.platform.secrets.MasterKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the tokens with which a tenant vouches for its end users: HS256 with one of the tenant's
 * own keys and nothing else, short-lived, meant for this tenant.
 */
public final class EndUserTokens {
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int MAX_SUBJECT = 255;
  private static final int MAX_SEGMENTS = 100;
  private static final Pattern COMPACT =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
  private static final Set<String> HEADER = Set.of("alg", "kid", "typ");

  private final TenantDb db;
  private final MasterKey masterKey;
  private final InstantSource clock;
  private final EndUserKeyDao keys = new EndUserKeyDao();
  private final SpaceDao spaces = new SpaceDao();

  public EndUserTokens(TenantDb db, MasterKey masterKey, InstantSource clock) {
    this.db = db;
    this.masterKey = masterKey;
    this.clock = clock;
  }

  /** The context under which the secret of a key is encrypted. */
  static String context(SpaceId space, EndUserKeyId id) {
    return "end-user-key/" + space + "/" + id;
  }

  EndUser verify(SpaceId space, String token) {
    if (!COMPACT.matcher(token).matches()) {
      throw invalid("it is not a compact JWS");
    }
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      EndUserKeyId kid = kid(jwt.getHeader());
      Key key =
          db.read(
              space,
              tx -> new Key(keys.secret(tx, kid).orElse(null), spaces.get(tx).tenant().text()));
      if (key.sealed == null
          || !jwt.verify(new MACVerifier(masterKey.decrypt(key.sealed, context(space, kid))))) {
        throw invalid("its signature does not match a key of this tenant and mode");
      }
      return endUser(jwt.getJWTClaimsSet(), key.tenant);
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      throw invalid("it cannot be read");
    }
  }

  private static EndUserKeyId kid(JWSHeader header) {
    boolean plain = HEADER.containsAll(header.toJSONObject().keySet());
    if (!plain || !JWSAlgorithm.HS256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
      throw invalid("its header must be alg HS256, kid and at most typ");
    }
    try {
      return EndUserKeyId.parse(header.getKeyID());
    } catch (UnknownIdException e) {
      throw invalid("its kid is not one of your end-user keys");
    }
  }

  private EndUser endUser(JWTClaimsSet claims, String tenant) throws ParseException {
    Instant now = clock.instant();
    Instant expires = instant(claims.getExpirationTime());
    Instant notBefore = instant(claims.getNotBeforeTime());
    if (expires == null || expires.plus(SKEW).isBefore(now)) {
      throw invalid("it has expired or says no exp");
    }
    if (expires.isAfter(now.plus(LONGEST).plus(SKEW))) {
      throw invalid("its exp is more than one hour ahead");
    }
    if (notBefore != null && notBefore.minus(SKEW).isAfter(now)) {
      throw invalid("its nbf is in the future");
    }
    if (!claims.getAudience().equals(List.of(tenant))) {
      throw invalid("its aud must be the id of the tenant");
    }
    return new EndUser(subject(claims), segments(claims));
  }

  private static String subject(JWTClaimsSet claims) {
    String subject = claims.getSubject();
    if (subject == null || subject.isBlank() || subject.length() > MAX_SUBJECT) {
      throw invalid("its sub must have 1 to 255 characters");
    }
    return subject;
  }

  private static Set<String> segments(JWTClaimsSet claims) throws ParseException {
    List<String> segments = claims.getStringListClaim("segments");
    if (segments == null) {
      return Set.of();
    }
    if (segments.size() > MAX_SEGMENTS) {
      throw invalid("it names more than 100 segments");
    }
    return Set.copyOf(segments);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static ProblemException invalid(String reason) {
    return new ProblemException(
        ErrorCode.END_USER_TOKEN_INVALID, "Selfcare-End-User is refused: " + reason + ".");
  }

  /** A key's sealed secret, if there is one, and the tenant that tokens must be meant for. */
  private record Key(byte @Nullable [] sealed, String tenant) {}
}
