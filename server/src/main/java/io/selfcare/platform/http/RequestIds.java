package io.selfcare.platform.http;

import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.TypedId;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** Gives every request an id that its answer, its problems and its log lines carry. */
public final class RequestIds implements Filter {
  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = RequestIds.class.getName();
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Ids ids;

  public RequestIds(Ids ids) {
    this.ids = ids;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String sent = ((HttpServletRequest) request).getHeader(HEADER);
    String id = sent != null && SOUND.matcher(sent).matches() ? sent : make(ids);
    request.setAttribute(ATTRIBUTE, id);
    ((HttpServletResponse) response).setHeader(HEADER, id);
    try (MDC.MDCCloseable _ = MDC.putCloseable("requestId", id)) {
      chain.doFilter(request, response);
    }
  }

  static String make(Ids ids) {
    return new RequestId(ids.next()).text();
  }

  static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "req_unknown";
  }

  private record RequestId(UUID value) implements TypedId {
    @Override
    public String prefix() {
      return "req_";
    }
  }
}
