package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.search.ElasticsearchConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The connection to the cluster: questions and changes, each with its own patience. */
final class Elastic implements AutoCloseable {
  private final RestClient connections;
  private final ElasticsearchClient questions;
  private final ElasticsearchClient changes;
  private final Breaker breaker;

  private Elastic(
      RestClient connections,
      ElasticsearchClient questions,
      ElasticsearchClient changes,
      InstantSource clock) {
    this.connections = connections;
    this.questions = questions;
    this.changes = changes;
    this.breaker = new Breaker(clock);
  }

  static Elastic connect(ElasticsearchConfiguration configuration, InstantSource clock) {
    RestClient connections = Connections.open(configuration);
    RestClientTransport transport =
        new RestClientTransport(connections, new JacksonJsonpMapper(new ObjectMapper()));
    return new Elastic(
        connections,
        new ElasticsearchClient(
            transport, patience(configuration, configuration.searchTimeout().toMilliseconds())),
        new ElasticsearchClient(
            transport, patience(configuration, configuration.writeTimeout().toMilliseconds())),
        clock);
  }

  /** Asks something. */
  <T> T ask(Work<T> work) {
    return run(questions, work);
  }

  /** Changes something. */
  <T> T change(Work<T> work) {
    return run(changes, work);
  }

  private <T> T run(ElasticsearchClient client, Work<T> work) {
    breaker.pass();
    try {
      return work.with(client);
    } catch (ElasticsearchException e) {
      throw new RefusedException(e);
    } catch (ResponseException e) {
      // Something between here and the cluster answered, or in a language of its own.
      int status = e.getResponse().getStatusLine().getStatusCode();
      throw new RefusedException(status, "", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      breaker.silent();
      throw new UncheckedIOException("Elasticsearch did not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connections.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RestClientOptions patience(
      ElasticsearchConfiguration configuration, long milliseconds) {
    int connect = Math.toIntExact(configuration.connectTimeout().toMilliseconds());
    RequestConfig config =
        RequestConfig.custom()
            .setConnectTimeout(connect)
            .setConnectionRequestTimeout(connect)
            .setSocketTimeout(Math.toIntExact(milliseconds))
            .build();
    return new RestClientOptions(
        RequestOptions.DEFAULT.toBuilder().setRequestConfig(config).build(), false);
  }

  /** One request or several to the cluster. */
  @FunctionalInterface
  interface Work<T> {
    T with(ElasticsearchClient client) throws IOException;
  }
}
