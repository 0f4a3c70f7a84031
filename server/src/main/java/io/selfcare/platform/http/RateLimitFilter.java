package io.selfcare.platform.http;

import io.selfcare.platform.limits.RateLimit;
import io.selfcare.platform.limits.RateLimits;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds callers to their quota and tells them how much of it is left. */
@Priority(Priorities.AUTHENTICATION + 1)
public final class RateLimitFilter implements ContainerRequestFilter {
  private final RateLimits limits;
  @Context private @Nullable HttpServletRequest servlet;

  public RateLimitFilter(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!(request.getProperty(Call.PROPERTY) instanceof Call call) || !call.hasCaller()) {
      return;
    }
    Caller caller = call.caller();
    String visitor = visitor(call);
    if (visitor != null) {
      apply(
          call,
          limits.take(RateLimit.VISITOR, caller.space() + "/" + visitor, caller.quota().visitor()));
    }
    if (caller.quota().key() < caller.quota().space()) {
      apply(call, limits.take(RateLimit.KEY, caller.id(), caller.quota().key()));
    }
    apply(call, limits.take(RateLimit.TENANT, caller.space().text(), caller.quota().space()));
  }

  private @Nullable String visitor(Call call) {
    EndUser endUser = call.endUser();
    if (endUser != null) {
      return endUser.subject();
    }
    boolean widget = call.caller().kind() == Caller.Kind.PUBLISHABLE;
    return widget ? Objects.requireNonNull(servlet).getRemoteAddr() : null;
  }

  private static void apply(Call call, RateLimits.Decision decision) {
    String name = decision.limit().word();
    String policy = "\"%s\";q=%d;w=1".formatted(name, decision.perSecond());
    long seconds = Math.max(1, decision.retryAfter().plusMillis(999).toSeconds());
    String state = "\"%s\";r=%d;t=%d".formatted(name, decision.remaining(), seconds);
    if (!decision.allowed()) {
      throw new ProblemException(
          ErrorCode.RATE_LIMITED,
          "More than %d requests a second (limit: %s); wait %d s."
              .formatted(decision.perSecond(), name, seconds),
          List.of(),
          Map.of(
              "Retry-After",
              Long.toString(seconds),
              "RateLimit",
              state,
              "RateLimit-Policy",
              policy));
    }
    call.header("RateLimit", state);
    call.header("RateLimit-Policy", policy);
  }
}
