package io.selfcare.search;

import java.util.List;
import java.util.Optional;

/** Where no model is wanted: everything is found by its words. */
public final class WordsOnly implements EmbeddingModel {
  @Override
  public Optional<EmbeddingSpace> space(String locale) {
    return Optional.empty();
  }

  @Override
  public List<float[]> questions(String locale, List<String> texts) {
    throw new IllegalStateException("There is no model for " + locale);
  }

  @Override
  public List<float[]> passages(String locale, List<String> texts) {
    throw new IllegalStateException("There is no model for " + locale);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
