package io.selfcare.sdk;

import io.selfcare.sdk.http.Caller;
import io.selfcare.sdk.http.Retries;
import io.selfcare.sdk.http.Settings;
import io.selfcare.sdk.http.Timekeeper;
import io.selfcare.sdk.http.Transport;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The settings of a {@link SelfcareClient}. For one thread. */
public final class SelfcareClientBuilder {
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable URI baseUrl;
  private @Nullable String apiKey;
  private @Nullable Transport transport;
  private Duration connectTimeout = Duration.ofSeconds(5);
  private Duration readTimeout = Duration.ofSeconds(30);
  private int maxRetries = 3;
  private Timekeeper timekeeper = Timekeeper.system();

  SelfcareClientBuilder() {
    headers.put("User-Agent", userAgent());
  }

  /** Where the API is, such as {@code https://help.example.com}; without {@code /v1}. Needed. */
  public SelfcareClientBuilder baseUrl(String url) {
    URI uri = URI.create(url);
    if (uri.getHost() == null
        || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
      throw new IllegalArgumentException(
          "The base URL must begin with http:// or https:// and name a host");
    }
    baseUrl = uri;
    return this;
  }

  /** The key that is sent with every call: secret, publishable or the operator's. */
  public SelfcareClientBuilder apiKey(String key) {
    apiKey = key;
    return this;
  }

  /**
   * How long opening a connection may take; 5 seconds unless set. Without effect on a client or
   * transport of your own.
   */
  public SelfcareClientBuilder connectTimeout(Duration timeout) {
    connectTimeout = timeout;
    return this;
  }

  /**
   * How long one attempt may take until the response begins, uploads ten times as long; 30 seconds
   * unless set.
   */
  public SelfcareClientBuilder readTimeout(Duration timeout) {
    readTimeout = timeout;
    return this;
  }

  /** How often a call is tried again at most, 0 to 10; 3 unless set. */
  public SelfcareClientBuilder maxRetries(int retries) {
    maxRetries = retries;
    return this;
  }

  /** A header of every request, such as {@code Origin} for a publishable key. */
  public SelfcareClientBuilder header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** An HTTP client of your own, for a proxy, certificates or an executor. */
  public SelfcareClientBuilder httpClient(HttpClient client) {
    return transport(Transport.over(client));
  }

  /** A way of your own to send requests; it sees every attempt. */
  public SelfcareClientBuilder transport(Transport transport) {
    this.transport = transport;
    return this;
  }

  /** A time of your own, for tests that must not wait. */
  public SelfcareClientBuilder timekeeper(Timekeeper timekeeper) {
    this.timekeeper = timekeeper;
    return this;
  }

  /** The client. */
  public SelfcareClient build() {
    URI url = Objects.requireNonNull(baseUrl, "A client needs a base URL");
    Transport over = transport == null ? Transport.over(httpClient(url)) : transport;
    Settings settings = new Settings(url, apiKey, null, readTimeout, headers);
    Retries retries =
        new Retries(maxRetries, timekeeper, () -> ThreadLocalRandom.current().nextLong());
    return new SelfcareClient(new Caller(settings, over, retries), timekeeper);
  }

  private HttpClient httpClient(URI url) {
    HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(connectTimeout);
    // Without TLS, HTTP/2 costs an upgrade request that proxies often mishandle.
    return "http".equals(url.getScheme())
        ? client.version(HttpClient.Version.HTTP_1_1).build()
        : client.build();
  }

  private static String userAgent() {
    String version = SelfcareClient.class.getPackage().getImplementationVersion();
    return "selfcare-sdk-java/"
        + (version == null ? "unpackaged" : version)
        + " java/"
        + Runtime.version().feature();
  }
}
