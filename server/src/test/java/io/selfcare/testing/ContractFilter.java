package io.selfcare.testing;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shows every exchange to the {@link Contract} once it is over. */
final class ContractFilter implements Filter {
  /** What a person looks at in a browser is no part of the API. */
  private static final Pattern PAGES = Pattern.compile("/(console|demo)(/.*)?");

  private final Contract contract;

  ContractFilter(Contract contract) {
    this.contract = contract;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PAGES.matcher(((HttpServletRequest) request).getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    RecordedRequest asked = new RecordedRequest((HttpServletRequest) request);
    RecordedResponse answered = new RecordedResponse((HttpServletResponse) response);
    try {
      chain.doFilter(asked, answered);
    } finally {
      if (!asked.getMethod().equals("OPTIONS") && !asked.getMethod().equals("HEAD")) {
        contract.check(request(asked), response(answered));
      }
    }
  }

  private static SimpleRequest request(RecordedRequest recorded) {
    SimpleRequest.Builder builder =
        new SimpleRequest.Builder(recorded.getMethod(), recorded.getRequestURI());
    for (String name : Collections.list(recorded.getHeaderNames())) {
      builder.withHeader(name, Collections.list(recorded.getHeaders(name)));
    }
    String query = recorded.getQueryString();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int at = pair.indexOf('=');
      String name = at < 0 ? pair : pair.substring(0, at);
      builder.withQueryParam(decode(name), at < 0 ? "" : decode(pair.substring(at + 1)));
    }
    String type = recorded.getContentType();
    if (type != null
        && type.toLowerCase(Locale.ROOT).contains("json")
        && !type.contains("ndjson")) {
      builder.withBody(new String(recorded.body(), StandardCharsets.UTF_8));
    } else if (recorded.body().length > 0) {
      builder.withBody("(a file)");
    }
    return builder.build();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static SimpleResponse response(RecordedResponse recorded) {
    SimpleResponse.Builder builder = new SimpleResponse.Builder(recorded.getStatus());
    for (String name : recorded.getHeaderNames()) {
      builder.withHeader(name, List.copyOf(recorded.getHeaders(name)));
    }
    if (recorded.getContentType() != null) {
      builder.withContentType(recorded.getContentType());
    }
    if (recorded.body().length > 0) {
      builder.withBody(new String(recorded.body(), StandardCharsets.UTF_8));
    }
    return builder.build();
  }
}
