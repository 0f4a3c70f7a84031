package io.selfcare.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S1–S3: where requests that a tenant names may go. */
final class OutboundHttpTest {
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/picture");
            exchange.sendResponseHeaders(302, -1);
          } else {
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[100]);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI local(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private OutboundHttp trusting() {
    return new OutboundHttp(
        new OutboundConfiguration(List.of("127.0.0.1:" + server.getAddress().getPort())));
  }

  @Test
  void whatTheOperatorAllowsIsFetchedWithinItsSize() throws IOException {
    try (OutboundHttp http = trusting()) {
      assertThat(http.get(local("/picture"), 100).bytes()).hasSize(100);
      assertThat(http.get(local("/picture"), 100).contentType()).isEqualTo("image/png");
      assertThatThrownBy(() -> http.get(local("/picture"), 99)).hasMessageContaining("longer");
    }
  }

  @Test
  void aRedirectIsAFailure() throws IOException {
    try (OutboundHttp http = trusting()) {
      assertThatThrownBy(() -> http.get(local("/moved"), 100)).hasMessageContaining("302");
    }
  }

  @Test
  void onlyHttpsOnItsPorts() throws IOException {
    try (OutboundHttp http = new OutboundHttp(new OutboundConfiguration(null))) {
      for (String address :
          List.of(
              "http://example.com/a.png",
              "https://example.com:22/",
              "ftp://example.com/a",
              "file:///etc/passwd",
              "https://user@example.com/")) {
        assertThatThrownBy(() -> http.get(URI.create(address), 10))
            .as(address)
            .isInstanceOf(OutboundRefusedException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::7f00:1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2001:0:4136:e378::1",
        "2002:7f00:1::",
        "::ffff:10.0.0.1",
        "2001:db8::1"
      })
  void anAddressThatIsNotPublicIsRefusedHoweverItIsNamed(String address) throws IOException {
    InetAddress inner = InetAddress.getByName(address);
    assertThat(PublicAddresses.holds(inner)).isFalse();
    InMemoryDnsResolver names = new InMemoryDnsResolver();
    names.add("pictures.example.com", InetAddress.getByName("93.184.216.34"), inner);
    try (OutboundHttp http =
        new OutboundHttp(new OutboundConfiguration(null), new GuardedResolver(names))) {
      assertThatThrownBy(() -> http.get(URI.create("https://pictures.example.com/a.png"), 10))
          .isInstanceOf(OutboundRefusedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "2a00:1450:4007::1"})
  void publicAddressesAreNotRefused(String address) throws IOException {
    assertThat(PublicAddresses.holds(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/a.png",
        "https://[::1]/a.png",
        "https://169.254.169.254/latest/meta-data/",
        "https://2130706433/a.png",
        "https://0x7f000001/a.png",
        "https://localhost/a.png"
      })
  void addressesInTheUrlAreCheckedAlike(String address) throws IOException {
    try (OutboundHttp http = new OutboundHttp(new OutboundConfiguration(null))) {
      assertThatThrownBy(() -> http.get(URI.create(address), 10)).isInstanceOf(IOException.class);
    }
  }
}
