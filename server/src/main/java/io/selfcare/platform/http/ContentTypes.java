package io.selfcare.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Refuses a Content-Type that cannot be read, which Jersey would refuse without a word. */
public final class ContentTypes implements Filter {
  private final ObjectMapper json;

  public ContentTypes(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (sound(Collections.list(asked.getHeaders("Content-Type")))) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse refused = (HttpServletResponse) response;
    Problem problem =
        Problem.of(
            ErrorCode.INVALID_PARAMETER,
            "Content-Type cannot be read; it is sent once, e.g. as application/json.",
            asked.getRequestURI(),
            RequestIds.of(asked),
            List.of());
    refused.setStatus(problem.status());
    refused.setContentType(Problem.MEDIA_TYPE);
    refused.setHeader("Connection", "close");
    refused.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  private static boolean sound(List<String> types) {
    try {
      types.forEach(MediaType::valueOf);
      return types.size() <= 1;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
