package io.selfcare.sdk.http;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a successful call gave, with its status and headers.
 *
 * @param status HTTP status, 200 to 299
 * @param headers all headers
 * @param body what the operation returns; null when it returns nothing
 */
public record Response<T>(int status, HttpHeaders headers, T body) {
  /** Names the version of the resource; send it back as {@code ifMatch} with the next change. */
  public Optional<String> etag() {
    return headers.firstValue("ETag");
  }

  /** Path of the resource that was created. */
  public Optional<String> location() {
    return headers.firstValue("Location");
  }

  /** Quote it when you ask for support. */
  public Optional<String> requestId() {
    return headers.firstValue("X-Request-Id");
  }
}
