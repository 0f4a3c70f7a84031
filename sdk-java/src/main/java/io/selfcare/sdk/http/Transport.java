package io.selfcare.sdk.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends one HTTP request and gives the response, whatever its status. Retries happen above it, so
 * it sees every attempt. Give your own to {@code SelfcareClient.builder().transport(...)} to
 * observe, record or reroute the traffic. Safe to share between threads.
 */
@FunctionalInterface
public interface Transport {
  /** Sends the request; the caller closes the body. */
  HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException;

  /** The usual transport: over this client. */
  static Transport over(HttpClient client) {
    return request -> client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }
}
