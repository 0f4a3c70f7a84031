package io.selfcare.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Holds publishable keys to the web origins they were made for; the browser cannot be trusted to.
 */
final class Origins {
  private Origins() {}

  static void check(Caller caller, ContainerRequestContext request) {
    if (caller.kind() != Caller.Kind.PUBLISHABLE) {
      return;
    }
    String origin = origin(request);
    if (origin == null || !caller.allowedOrigins().contains(origin)) {
      throw new ProblemException(
          ErrorCode.ORIGIN_NOT_ALLOWED,
          origin == null
              ? "A publishable key is used by a page: the request must carry Origin or Referer."
              : "Add " + origin + " to the allowedOrigins of this key to use it there.");
    }
  }

  /** Browsers send no Origin with a same-origin GET, hence the Referer. */
  static @Nullable String origin(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    return origin != null ? origin : ofReferer(request.getHeaderString("Referer"));
  }

  private static @Nullable String ofReferer(@Nullable String referer) {
    if (referer == null) {
      return null;
    }
    try {
      URI uri = URI.create(referer);
      return uri.getScheme() == null || uri.getRawAuthority() == null
          ? null
          : uri.getScheme() + "://" + uri.getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
