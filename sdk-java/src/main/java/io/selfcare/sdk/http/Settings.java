package io.selfcare.sdk.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every call of a client has in common.
 *
 * @param baseUrl where the API is, without {@code /v1}
 * @param apiKey sent as bearer; null for operations that need none
 * @param endUser signed token of the customer who is asking; null for none
 * @param readTimeout how long one attempt may take until the response begins; ten times as long for
 *     uploads
 * @param headers further headers of every request
 */
public record Settings(
    URI baseUrl,
    @Nullable String apiKey,
    @Nullable String endUser,
    Duration readTimeout,
    Map<String, String> headers) {
  /** Copies the headers. */
  public Settings {
    headers = Map.copyOf(headers);
  }

  /** The same for another customer. */
  public Settings withEndUser(@Nullable String token) {
    return new Settings(baseUrl, apiKey, token, readTimeout, headers);
  }

  Duration timeout(ApiRequest request) {
    // An upload counts from its first byte, and may be long.
    return request.body() instanceof Upload ? readTimeout.multipliedBy(10) : readTimeout;
  }

  URI resolve(String target) {
    String base = baseUrl.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + target);
  }

  /** Without the credentials. */
  @Override
  public String toString() {
    return "Settings[baseUrl=" + baseUrl + ", readTimeout=" + readTimeout + "]";
  }
}
