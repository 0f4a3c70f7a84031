package io.selfcare.sdk.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation as the generated classes describe it, before credentials and retries.
 * Mutable; for one call only.
 */
public final class ApiRequest {
  private final String method;
  private final List<String> query = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String path;
  private @Nullable Object body;

  /** A request to a path whose variables are still in braces. */
  public ApiRequest(String method, String path, String accept) {
    this.method = method;
    this.path = path;
    headers.put("Accept", accept);
  }

  /** Fills a variable of the path. */
  public void path(String name, Object value) {
    String text = String.valueOf(value);
    // An empty or a dot segment would address another resource.
    if (text.isBlank() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(name + " must not be \"" + text + "\"");
    }
    path = path.replace("{" + name + "}", encode(text));
  }

  /** Adds a query parameter, unless it is null. */
  public void query(String name, @Nullable Object value) {
    if (value != null) {
      query.add(encode(name) + "=" + encode(value.toString()));
    }
  }

  /** Sets a header, unless it is null. */
  public void header(String name, @Nullable Object value) {
    if (value != null) {
      headers.put(name, value.toString());
    }
  }

  /** Sets the body: a model, an {@link Upload}, or null for none. */
  public void body(@Nullable Object body) {
    this.body = body;
  }

  String method() {
    return method;
  }

  String target() {
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  Map<String, String> headers() {
    return headers;
  }

  @Nullable Object body() {
    return body;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
