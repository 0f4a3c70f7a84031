package io.selfcare.search;

import java.util.List;
import java.util.Optional;

/**
 * Makes vectors of texts, so that what means the same is near. Safe for use by many threads; the
 * same text always has the same vector within an {@link EmbeddingSpace#id}.
 *
 * <p>A model that cannot be asked now throws an {@link java.io.UncheckedIOException}; whoever asks
 * goes on with words alone.
 */
public interface EmbeddingModel extends AutoCloseable {

  /** What the model offers for the language of a locale; nothing: search by words alone. */
  Optional<EmbeddingSpace> space(String locale);

  /**
   * Vectors of what is asked, of titles and of variants, in the order of the texts.
   *
   * @param locale one that has a space
   */
  List<float[]> questions(String locale, List<String> texts);

  /** Vectors of passages, with the parts of the space that passages have, of length 1. */
  List<float[]> passages(String locale, List<String> texts);

  @Override
  void close();
}
