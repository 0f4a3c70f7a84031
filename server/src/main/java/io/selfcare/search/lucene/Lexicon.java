package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What one language of an index knows about words; remembers what it has looked up. */
final class Lexicon {
  private final IndexReader reader;
  private final Fields fields;
  private final int articles;
  private final Map<String, Integer> frequencies = new HashMap<>();

  Lexicon(IndexReader reader, Fields fields) throws IOException {
    this.reader = reader;
    this.fields = fields;
    this.articles = reader.getDocCount(fields.text());
  }

  /** How many articles know the stem. */
  int frequency(String stem) throws IOException {
    Integer known = frequencies.get(stem);
    if (known == null) {
      known =
          Math.max(
              reader.docFreq(new Term(fields.text(), stem)),
              reader.docFreq(new Term(fields.variantWords(), stem)));
      frequencies.put(stem, known);
    }
    return known;
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
