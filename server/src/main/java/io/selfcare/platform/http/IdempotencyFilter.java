package io.selfcare.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.regex.Pattern;

/**
 * Notices the Idempotency-Key of a POST and takes the fingerprint of its body while that is read.
 */
@Priority(Priorities.USER)
public final class IdempotencyFilter implements ContainerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern SOUND = Pattern.compile("[!-~]{1,255}");

  @Override
  public void filter(ContainerRequestContext request) {
    String key = request.getHeaderString(HEADER);
    if (key == null
        || !request.getMethod().equals("POST")
        || !(request.getProperty(Call.PROPERTY) instanceof Call call)) {
      return;
    }
    if (!SOUND.matcher(key).matches()) {
      throw new ProblemException(
          ErrorCode.INVALID_PARAMETER, "Idempotency-Key has 1 to 255 visible ASCII characters.");
    }
    String target =
        request.getUriInfo().getRequestUri().getRawPath()
            + "?"
            + request.getUriInfo().getRequestUri().getRawQuery();
    FingerprintStream body = new FingerprintStream(request.getEntityStream(), target);
    request.setEntityStream(body);
    call.expectOnce(
        new IdempotentRequest(
            call.space(), call.caller().id(), key, body, request.getHeaderString("Authorization")));
  }
}
