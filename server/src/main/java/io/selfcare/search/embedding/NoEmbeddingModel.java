package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Knows no language: all search is by words. */
public final class NoEmbeddingModel implements EmbeddingModel {
  @Override
  public Optional<EmbeddingSpace> space(String locale) {
    return Optional.empty();
  }

  @Override
  public List<float[]> questions(String locale, List<String> texts) {
    throw new NoSuchElementException("There is no model.");
  }

  @Override
  public List<float[]> passages(String locale, List<String> texts) {
    throw new NoSuchElementException("There is no model.");
  }

  @Override
  public void close() {}
}
