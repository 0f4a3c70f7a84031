package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.List;

/** What one language of an index knows about words, as far as its readers may see. */
final class Lexicon {
  private final Readers readers;
  private final Fields fields;
  private final int articles;

  Lexicon(Readers readers, Fields fields) throws IOException {
    this.readers = readers;
    this.fields = fields;
    this.articles = readers.documents(fields.text());
  }

  /** How many articles know the stem, in their text or in their variants. */
  int frequency(String stem) throws IOException {
    return Math.max(
        readers.frequency(fields.text(), stem), readers.frequency(fields.variantWords(), stem));
  }

  /** What a word weighs when any of these stems stands for it: the rarer, the more. */
  double weight(List<String> stems) throws IOException {
    int frequency = 0;
    for (String stem : stems) {
      frequency = Math.max(frequency, frequency(stem));
    }
    return Math.log(1 + (Math.max(articles, frequency) - frequency + 0.5) / (frequency + 0.5));
  }
}
