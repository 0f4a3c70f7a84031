package io.selfcare.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Gives a success the status that the spec declares and the headers that the resource asked for.
 */
public final class AnswerHeaders implements ContainerResponseFilter {
  private static final int NO_CONTENT = 204;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    if (!(request.getProperty(Call.PROPERTY) instanceof Call call) || response.getStatus() >= 300) {
      return;
    }
    int declared = Operation.of((ContainerRequest) request).successStatus();
    if (response.getStatus() == 200 || response.getStatus() == NO_CONTENT) {
      response.setStatus(declared);
    }
    call.headers().forEach(response.getHeaders()::putSingle);
    response.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-store"));
  }
}
