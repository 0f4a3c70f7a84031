package io.selfcare.platform.http;

import io.selfcare.platform.ids.SpaceId;

/** Port: who a secret belongs to. Implemented by the tenants feature. */
public interface Credentials {
  /**
   * Finds the caller behind a bearer secret.
   *
   * @throws ProblemException {@code unauthenticated} or {@code tenant_suspended}
   */
  Caller authenticate(String secret);

  /**
   * Finds the end user behind a token.
   *
   * @throws ProblemException {@code end_user_token_invalid}
   */
  EndUser verify(SpaceId space, String token);
}
