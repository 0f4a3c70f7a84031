package io.selfcare.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain HTTP, for what the SDK would not let anyone do. Immutable: {@code with…} gives a copy. */
public final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String url;
  private final List<String> headers;

  public Http(String url, @Nullable String key) {
    this(url, key == null ? List.of() : List.of("Authorization", "Bearer " + key));
  }

  private Http(String url, List<String> headers) {
    this.url = url;
    this.headers = headers;
  }

  /** The same with one more header. */
  public Http with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Http(url, more);
  }

  public Reply get(String path) {
    return send("GET", path, null);
  }

  public Reply delete(String path) {
    return send("DELETE", path, null);
  }

  /** Sends JSON: a text as it is, anything else serialised. */
  public Reply post(String path, Object body) {
    return json("POST", path, body);
  }

  public Reply put(String path, Object body) {
    return json("PUT", path, body);
  }

  public Reply patch(String path, Object body) {
    return json("PATCH", path, body);
  }

  /** A POST without a body. */
  public Reply post(String path) {
    return send("POST", path, null);
  }

  private Reply json(String method, String path, Object body) {
    return with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofString(text(body)));
  }

  /** Anything else. */
  public Reply send(String method, String path, @Nullable BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body == null ? BodyPublishers.noBody() : body);
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object body) {
    if (body instanceof String text) {
      return text;
    }
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
