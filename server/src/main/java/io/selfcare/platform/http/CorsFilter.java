package io.selfcare.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * Lets pages read our answers. A preflight carries no key, so it grants nothing but the permission
 * to ask; whether a key may be used on an origin is decided by {@link Origins}.
 */
@PreMatching
@Priority(0)
public final class CorsFilter implements ContainerRequestFilter, ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals("OPTIONS")) {
      return;
    }
    boolean preflight =
        request.getHeaderString("Access-Control-Request-Method") != null
            && request.getHeaderString("Origin") != null;
    if (!preflight) {
      throw new ProblemException(
          ErrorCode.METHOD_NOT_ALLOWED, "OPTIONS answers the preflight of a browser only.");
    }
    request.abortWith(Response.noContent().build());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String origin = request.getHeaderString("Origin");
    if (origin == null) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("Access-Control-Allow-Origin", origin);
    headers.add("Vary", "Origin");
    headers.putSingle(
        "Access-Control-Expose-Headers",
        "ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id");
    if (request.getMethod().equals("OPTIONS")) {
      headers.putSingle("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
      headers.putSingle(
          "Access-Control-Allow-Headers",
          "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Selfcare-End-User, X-Request-Id");
      headers.putSingle("Access-Control-Max-Age", "600");
    }
  }
}
