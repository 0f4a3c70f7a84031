package io.selfcare.search.lucene;

import io.selfcare.search.text.Vocabulary;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What one language of an index knows about words, as far as its readers may see. */
final class Lexicon implements Vocabulary {
  private final Readers readers;
  private final Fields fields;
  private final int articles;
  private final Map<String, Integer> known = new HashMap<>();

  Lexicon(Readers readers, Fields fields) throws IOException {
    this.readers = readers;
    this.fields = fields;
    this.articles = readers.articles(fields.text());
  }

  @Override
  public int articles() {
    return articles;
  }

  @Override
  public int frequency(String stem) throws IOException {
    Integer frequency = known.get(stem);
    if (frequency == null) {
      frequency =
          Math.max(
              readers.frequency(fields.text(), stem),
              readers.frequency(fields.variantWords(), stem));
      known.put(stem, frequency);
    }
    return frequency;
  }
}
