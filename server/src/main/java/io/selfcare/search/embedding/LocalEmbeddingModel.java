package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Encoders that run on this machine, chosen by the language of the text. */
final class LocalEmbeddingModel implements EmbeddingModel {
  private final Languages languages;

  /** Which encoders read a language. */
  interface Languages {
    Optional<Later<Composition>> of(String language);

    void close();
  }

  LocalEmbeddingModel(Languages languages) {
    this.languages = languages;
  }

  @Override
  public Optional<EmbeddingSpace> space(String locale) {
    return composition(locale).map(composition -> composition.get().space());
  }

  @Override
  public List<float[]> questions(String locale, List<String> texts) {
    Composition composition = composition(locale).orElseThrow(NoSuchElementException::new).get();
    return texts.stream().map(composition::question).toList();
  }

  @Override
  public List<float[]> passages(String locale, List<String> texts) {
    Composition composition = composition(locale).orElseThrow(NoSuchElementException::new).get();
    return texts.stream().map(composition::passage).toList();
  }

  private Optional<Later<Composition>> composition(String locale) {
    return languages.of(locale.split("[-_]", 2)[0]);
  }

  @Override
  public void close() {
    languages.close();
  }
}
