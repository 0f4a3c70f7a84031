package io.selfcare.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import io.selfcare.platform.ids.UnknownIdException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpException;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a failure becomes an answer; every path the framework can fail on ends here.
 */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  @Context private @Nullable HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    ProblemException problem = translate(failure);
    HttpServletRequest current = Objects.requireNonNull(request);
    if (problem.code() == ErrorCode.INTERNAL_ERROR) {
      LOG.error("unexpected failure", failure);
    }
    Response.ResponseBuilder response =
        Response.status(problem.code().status())
            .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(
                Problem.of(
                    problem.code(),
                    problem.getMessage(),
                    current.getRequestURI(),
                    RequestIds.of(current),
                    problem.violations(),
                    problem.current()));
    if (problem.code() == ErrorCode.SERVICE_UNAVAILABLE
        && !problem.headers().containsKey(HttpHeaders.RETRY_AFTER)) {
      response.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
    }
    problem.headers().forEach(response::header);
    if (!UnreadBody.consume(current, problem.code() == ErrorCode.BODY_TOO_LARGE)) {
      response.header("Connection", "close");
    }
    return response.build();
  }

  private static ProblemException translate(Throwable failure) {
    return switch (failure) {
      case ProblemException problem -> problem;
      case UnknownIdException unknown -> ProblemException.notFound("resource");
      case ConstraintViolationException violations -> BodyProblems.of(violations);
      case ParamException parameter -> BodyProblems.of(parameter);
      case JacksonException json -> BodyProblems.of(json);
      case WebApplicationException http -> ofStatus(http);
      case HttpException refused -> ofJetty(refused);
      default -> causedBy(failure);
    };
  }

  /** Libraries wrap: a problem thrown while the body was read arrives inside an IOException. */
  private static ProblemException causedBy(Throwable failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
    }
    return Outage.isOutage(failure)
        ? Outage.problem()
        : new ProblemException(
            ErrorCode.INTERNAL_ERROR,
            "We have noted it; repeat the request, and quote the requestId if it fails again.");
  }

  private static ProblemException ofStatus(WebApplicationException failure) {
    return switch (failure.getResponse().getStatus()) {
      case 404 ->
          new ProblemException(
              ErrorCode.NOT_FOUND, "There is no such path; /openapi.yaml lists them all.");
      case 405 ->
          new ProblemException(
              ErrorCode.METHOD_NOT_ALLOWED,
              "Allowed here: "
                  + String.join(
                      ", ", failure.getResponse().getAllowedMethods().stream().sorted().toList())
                  + ".",
              List.of(),
              java.util.Map.of(
                  "Allow", String.join(", ", failure.getResponse().getAllowedMethods())));
      case 406 -> new ProblemException(ErrorCode.NOT_ACCEPTABLE, "Accept application/json.");
      case 408 -> new ProblemException(ErrorCode.REQUEST_TIMEOUT, "Send the body faster.");
      case 415 ->
          new ProblemException(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE,
              "Send the Content-Type that the spec names for this operation, usually application/json.");
      case 400 ->
          causedByOr(
              failure,
              new ProblemException(ErrorCode.INVALID_PARAMETER, "The request cannot be read."));
      case 503 -> Outage.problem();
      default -> causedBy(failure);
    };
  }

  /** What Jetty finds out while the body is read. */
  private static ProblemException ofJetty(HttpException failure) {
    return failure.getCode() == 408
        ? new ProblemException(ErrorCode.REQUEST_TIMEOUT, "Send the body faster.")
        : new ProblemException(ErrorCode.INVALID_PARAMETER, "The request cannot be read.");
  }

  private static ProblemException causedByOr(Throwable failure, ProblemException otherwise) {
    return failure.getCause() == null ? otherwise : translate(failure.getCause());
  }
}
