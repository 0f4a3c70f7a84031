package io.selfcare.platform.http;

import io.selfcare.platform.db.OpenTransactions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * The only way to requests whose address a tenant names. It goes to the public internet over https
 * and nowhere else; a redirect is a failure; answers have a size and a time; and never while a
 * transaction is open.
 */
public final class OutboundHttp implements AutoCloseable {
  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout SILENCE = Timeout.ofSeconds(5);
  private static final long TOTAL_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final Set<Integer> PORTS = Set.of(443, 8443);
  private static final int FIRST_ERROR = 400;
  private static final int BUFFER = 8192;

  private final OutboundConfiguration configuration;
  private final GuardedResolver resolver;
  private final CloseableHttpClient client;

  public OutboundHttp(OutboundConfiguration configuration) {
    this(configuration, new GuardedResolver());
  }

  OutboundHttp(OutboundConfiguration configuration, GuardedResolver resolver) {
    this.configuration = configuration;
    this.resolver = resolver;
    this.client =
        HttpClients.custom()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .setUserAgent("Selfcare")
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).build())
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(resolver)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(SILENCE)
                            .build())
                    .build())
            .build();
  }

  /**
   * What was fetched.
   *
   * @param contentType as the other side says, which is no proof
   */
  public record Fetched(String contentType, byte[] bytes) {}

  /**
   * Fetches something.
   *
   * @param most how many bytes it may have
   * @throws OutboundRefusedException when the address is not allowed or the answer is not a plain
   *     success of that size
   * @throws IOException when the other side does not answer in time
   */
  public Fetched get(URI address, int most) throws IOException {
    check(address);
    long deadline = System.nanoTime() + TOTAL_NANOS;
    try {
      return client.execute(new HttpGet(address), answer -> read(answer, most, deadline));
    } catch (UnknownHostException e) {
      throw new OutboundRefusedException(
          "%s is not known, or %s.".formatted(address.getHost(), "not on the public internet"));
    }
  }

  /**
   * The status that an address answers with, without what it answers; a redirect is not followed.
   *
   * @throws OutboundRefusedException when the address is not allowed
   * @throws IOException when there is no such host on the public internet, or it does not answer in
   *     time
   */
  public int status(URI address) throws IOException {
    check(address);
    int status = client.execute(new HttpHead(address), ClassicHttpResponse::getCode);
    if (status < FIRST_ERROR) {
      return status;
    }
    try {
      return client.execute(
          new HttpGet(address),
          answer -> {
            throw new Seen(answer.getCode());
          });
    } catch (Seen seen) {
      return seen.status;
    }
  }

  /** Ends an exchange before its body is read. */
  private static final class Seen extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    Seen(int status) {
      this.status = status;
    }
  }

  private void check(URI address) throws OutboundRefusedException {
    if (OpenTransactions.any()) {
      throw new IllegalStateException("a request to elsewhere inside a transaction");
    }
    String host = address.getHost();
    if (host == null || address.getRawUserInfo() != null) {
      throw new OutboundRefusedException("The address names no plain host.");
    }
    boolean https = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : https ? 443 : 80;
    if (configuration.allows(host, port)) {
      resolver.trust(host);
    } else if (!https || !PORTS.contains(port)) {
      throw new OutboundRefusedException("Only https on the ports 443 and 8443 is fetched.");
    }
  }

  private static Fetched read(ClassicHttpResponse answer, int most, long deadline)
      throws IOException {
    if (answer.getCode() != 200) {
      throw new OutboundRefusedException("The answer was %d.".formatted(answer.getCode()));
    }
    HttpEntity entity = answer.getEntity();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (entity != null) {
      try (InputStream input = entity.getContent()) {
        byte[] buffer = new byte[BUFFER];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
          bytes.write(buffer, 0, read);
          if (bytes.size() > most) {
            throw new OutboundRefusedException(
                "The answer is longer than %,d bytes.".formatted(most));
          }
          if (System.nanoTime() > deadline) {
            throw new OutboundRefusedException("The answer took longer than 10 seconds.");
          }
        }
      }
    }
    Header type = answer.getFirstHeader("Content-Type");
    return new Fetched(type == null ? "" : type.getValue(), bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
