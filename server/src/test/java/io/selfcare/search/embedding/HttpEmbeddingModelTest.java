package io.selfcare.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dropwizard.util.Duration;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.UnderstandingConfiguration.Endpoint;
import io.selfcare.search.embedding.UnderstandingConfiguration.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpEmbeddingModelTest extends EmbeddingModelContract {
  private static final EmbeddingModel BEHIND =
      EmbeddingModels.of(new UnderstandingConfiguration(Kind.BUILT_IN, null, null));
  private static EmbeddingsServer server;
  private static EmbeddingModel model;

  @BeforeAll
  static void start() throws IOException {
    server = new EmbeddingsServer(BEHIND);
    model = of(server.url(), 384);
  }

  @AfterAll
  static void stop() {
    model.close();
    server.close();
    BEHIND.close();
  }

  @BeforeEach
  void forget() {
    server.failures.clear();
    server.batches.clear();
    server.keys.clear();
  }

  @Override
  EmbeddingModel model() {
    return model;
  }

  @Test
  void sendsNoMoreThanABatchAtATimeAndItsKey() {
    assertThat(model.passages("en", Collections.nCopies(19, "a text"))).hasSize(19);
    assertThat(server.batches).containsExactly(8, 8, 3);
    assertThat(server.keys).containsOnly("Bearer a-key");
  }

  @Test
  void asksAgainAServiceThatIsBusy() {
    server.failures.addAll(List.of(503, 429));
    assertThat(model.passages("en", List.of("a text"))).hasSize(1);
    assertThat(server.keys).hasSize(3);
  }

  @Test
  void givesUpOnAServiceThatStaysDown() {
    server.failures.addAll(Collections.nCopies(10, 500));
    assertThatThrownBy(() -> model.passages("en", List.of("a text")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("500");
    assertThat(server.keys).hasSize(3);
  }

  @Test
  void doesNotAskAgainWhatIsRefused() {
    server.failures.addAll(Collections.nCopies(10, 401));
    assertThatThrownBy(() -> model.passages("en", List.of("a text")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("401");
    assertThat(server.keys).hasSize(1);
  }

  @Test
  void refusesVectorsOfAnotherLength() {
    try (EmbeddingModel other = of(server.url(), 100)) {
      assertThatThrownBy(() -> other.questions("en", List.of("a text")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("384 dimensions instead of 100");
    }
  }

  @Test
  void asksOnceForWhatIsAskedOften() {
    model.questions("en", List.of("the same again"));
    model.questions("en", List.of("the same again"));
    assertThat(server.batches).containsExactly(1);
  }

  @Test
  void needsAnAddress() {
    assertThatThrownBy(() -> of(" ", 384)).hasMessageContaining("understanding.endpoint.url");
  }

  private static EmbeddingModel of(String url, int dimensions) {
    Endpoint endpoint =
        new Endpoint(url, "a-key", "some-model", dimensions, Duration.seconds(20), 8);
    return EmbeddingModels.of(new UnderstandingConfiguration(Kind.HTTP, null, endpoint));
  }
}
