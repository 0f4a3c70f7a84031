package io.selfcare.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * What every request must keep to before anything of it is read: known parameters, each once, text
 * that can be stored, a plain and bounded body.
 */
@Priority(Priorities.AUTHORIZATION)
public final class RequestRules implements ContainerRequestFilter {
  private final BodyLimits limits;

  public RequestRules(BodyLimits limits) {
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation = Operation.of((ContainerRequest) request);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> query(operation, name, values));
    request.getUriInfo().getPathParameters().forEach(RequestRules::path);
    body(operation, request);
  }

  private static void query(Operation operation, String name, List<String> values) {
    if (!operation.queryNames().contains(name)) {
      throw ProblemException.parameter(
          name,
          "There is no parameter '%s' here; known: %s."
              .formatted(name, operation.queryNames().stream().sorted().toList()));
    }
    if (values.size() != 1) {
      throw ProblemException.parameter(
          name, "The parameter '%s' may be given once.".formatted(name));
    }
    if (!Texts.storable(values.getFirst())) {
      throw ProblemException.parameter(
          name, "The parameter '%s' holds characters that are not text.".formatted(name));
    }
  }

  private static void path(String name, List<String> values) {
    if (!values.stream().allMatch(Texts::storable)) {
      throw ProblemException.notFound(name);
    }
  }

  private void body(Operation operation, ContainerRequestContext request) {
    String encoding = request.getHeaderString("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new ProblemException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Send the body as it is, without Content-Encoding.",
          List.of(),
          Map.of());
    }
    MediaType type = request.getMediaType();
    boolean json = type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    boolean file = !json || operation.takesFiles();
    long limit = file ? limits.importBytes() : limits.jsonBytes();
    if (request.getLength() > limit) {
      throw LimitedStream.tooLarge(limit);
    }
    InputStream paced = new PacedStream(request.getEntityStream(), System::nanoTime);
    request.setEntityStream(new LimitedStream(paced, limit, () -> LimitedStream.tooLarge(limit)));
  }
}
