package io.selfcare.search.elastic;

import io.selfcare.search.ElasticsearchConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** Opens connections to the nodes, with the credentials and certificates of the configuration. */
final class Connections {
  private static final int MOST = 64;

  private Connections() {}

  static RestClient open(ElasticsearchConfiguration configuration) {
    HttpHost[] nodes =
        configuration.nodes().stream().map(HttpHost::create).toArray(HttpHost[]::new);
    RestClientBuilder builder = RestClient.builder(nodes);
    credentials(configuration)
        .ifPresent(header -> builder.setDefaultHeaders(new Header[] {header}));
    SSLContext trust = trust(configuration.caFile());
    builder.setHttpClientConfigCallback(
        http -> {
          http.setMaxConnTotal(MOST).setMaxConnPerRoute(MOST);
          return trust == null ? http : http.setSSLContext(trust);
        });
    return builder.build();
  }

  private static Optional<Header> credentials(ElasticsearchConfiguration configuration) {
    String key = configuration.apiKey();
    String user = configuration.user();
    if (key != null && !key.isBlank()) {
      return Optional.of(new BasicHeader("Authorization", "ApiKey " + key));
    }
    if (user != null && !user.isBlank()) {
      String pair = user + ":" + configuration.password();
      byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
      return Optional.of(
          new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes)));
    }
    return Optional.empty();
  }

  /** What is trusted; null: what the Java runtime trusts. */
  private static @Nullable SSLContext trust(@Nullable String caFile) {
    if (caFile == null || caFile.isBlank()) {
      return null;
    }
    try (InputStream pem = Files.newInputStream(Path.of(caFile))) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        trusted.setCertificateEntry("ca" + number++, each);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("search.elasticsearch.caFile: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("search.elasticsearch.caFile cannot be read", e);
    }
  }
}
