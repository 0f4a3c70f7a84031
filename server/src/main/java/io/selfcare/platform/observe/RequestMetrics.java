package io.selfcare.platform.observe;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.selfcare.platform.http.OperationId;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.ResourceMethod;

/** How long requests take, by operation and status; no path, no key, no person in it. */
@PreMatching
@Priority(1)
public final class RequestMetrics implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String START = RequestMetrics.class.getName();
  private static final double NANOS = 1e9;

  private final Histogram seconds;

  public RequestMetrics(PrometheusRegistry registry) {
    this.seconds =
        Histogram.builder()
            .name("selfcare_http_request_seconds")
            .help("Time from the first filter to the answer, by operation and status.")
            .labelNames("operation", "status")
            .classicUpperBounds(.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10)
            .register(registry);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(START, System.nanoTime());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(START) instanceof Long start) {
      seconds
          .labelValues(operation(request), Integer.toString(response.getStatus()))
          .observe((System.nanoTime() - start) / NANOS);
    }
  }

  private static String operation(ContainerRequestContext request) {
    ResourceMethod method = ((ContainerRequest) request).getUriInfo().getMatchedResourceMethod();
    return Optional.ofNullable(method)
        .map(m -> m.getInvocable().getDefinitionMethod().getAnnotation(OperationId.class))
        .map(OperationId::value)
        .orElse("none");
  }
}
