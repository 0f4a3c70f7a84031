package io.selfcare.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is open by forgetting: every operation asks for a valid key that holds its scope, unless
 * the spec calls it public.
 */
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFilter implements ContainerRequestFilter {
  private static final String END_USER = "Selfcare-End-User";
  private static final String BEARER = "bearer ";

  private final Credentials credentials;
  private final ScopeTable scopes;

  public AuthenticationFilter(Credentials credentials, ScopeTable scopes) {
    this.credentials = credentials;
    this.scopes = scopes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation = Operation.of((ContainerRequest) request);
    Call call = call(operation, request);
    call.sentAs(request.getMediaType());
    request.setProperty(Call.PROPERTY, call);
  }

  private Call call(Operation operation, ContainerRequestContext request) {
    String scope = operation.scope();
    if (scope == null) {
      return new Call(null, null, operation, scopes);
    }
    Caller caller = credentials.authenticate(secret(request));
    Origins.check(caller, request);
    Call call = new Call(caller, endUser(caller, request), operation, scopes);
    call.requireScope(scope);
    return call;
  }

  private @Nullable EndUser endUser(Caller caller, ContainerRequestContext request) {
    String token = request.getHeaderString(END_USER);
    if (token == null || caller.kind() == Caller.Kind.OPERATOR) {
      return null;
    }
    return credentials.verify(caller.space(), token);
  }

  private static String secret(ContainerRequestContext request) {
    List<String> sent = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (sent == null || sent.size() != 1) {
      throw unauthenticated("Send your key as 'Authorization: Bearer sk_…'.");
    }
    String header = sent.getFirst();
    if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw unauthenticated(
          "Send your key as 'Authorization: Bearer sk_…'; other schemes are not used.");
    }
    return header.substring(BEARER.length()).strip();
  }

  /** A 401, with the header that RFC 9110 asks for. */
  public static ProblemException unauthenticated(String detail) {
    return new ProblemException(
        ErrorCode.UNAUTHENTICATED, detail, List.of(), Map.of("WWW-Authenticate", "Bearer"));
  }
}
