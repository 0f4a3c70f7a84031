package io.selfcare.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.ids.Ids;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty refuses before it reaches us (a broken URL, too many headers) in the same one shape.
 */
public final class JettyErrors extends ErrorHandler {
  private final ObjectMapper json;
  private final Ids ids;

  public JettyErrors(ObjectMapper json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ErrorCode code = code(response.getStatus());
    String known = response.getHeaders().get(RequestIds.HEADER);
    String requestId = known == null ? RequestIds.make(ids) : known;
    response.getHeaders().put(RequestIds.HEADER, requestId);
    response.setStatus(code.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (code == ErrorCode.SERVICE_UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
    }
    Problem problem =
        Problem.of(code, "The request was refused before it was read.", null, requestId, List.of());
    response.write(true, ByteBuffer.wrap(json.writeValueAsBytes(problem)), callback);
    return true;
  }

  private static ErrorCode code(int status) {
    return switch (status) {
      case 404 -> ErrorCode.NOT_FOUND;
      case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
      case 408 -> ErrorCode.REQUEST_TIMEOUT;
      case 413 -> ErrorCode.BODY_TOO_LARGE;
      case 414 -> ErrorCode.URI_TOO_LONG;
      case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
      case 431 -> ErrorCode.HEADERS_TOO_LARGE;
      case 503 -> ErrorCode.SERVICE_UNAVAILABLE;
      default -> status >= 500 ? ErrorCode.INTERNAL_ERROR : ErrorCode.INVALID_PARAMETER;
    };
  }
}
