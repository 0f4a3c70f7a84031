package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.EmbeddingSpace.Part;
import io.selfcare.search.embedding.UnderstandingConfiguration.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service of embeddings that is asked over HTTP; one space for all languages. */
final class HttpEmbeddingModel implements EmbeddingModel {
  private final Endpoint endpoint;
  private final EmbeddingSpace space;
  private final EmbeddingsClient client;

  HttpEmbeddingModel(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client = new EmbeddingsClient(endpoint);
    this.space =
        new EmbeddingSpace(
            "http-" + endpoint.model() + "-" + endpoint.dimensions(),
            List.of(new Part("http", endpoint.dimensions(), 1, true)));
  }

  @Override
  public Optional<EmbeddingSpace> space(String locale) {
    return Optional.of(space);
  }

  @Override
  public List<float[]> questions(String locale, List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += endpoint.batch()) {
      List<String> batch = texts.subList(from, Math.min(texts.size(), from + endpoint.batch()));
      for (float[] vector : client.embed(batch)) {
        Vectors.scale(vector, 1);
        vectors.add(vector);
      }
    }
    return vectors;
  }

  @Override
  public List<float[]> passages(String locale, List<String> texts) {
    return questions(locale, texts);
  }

  @Override
  public void close() {
    client.close();
  }
}
