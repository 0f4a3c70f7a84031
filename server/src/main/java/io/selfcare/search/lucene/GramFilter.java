package io.selfcare.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.SequencedSet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Replaces each word by its runs of three and four characters, the word's bounds counting as a
 * character. Makes typing errors, endings and the parts of compounds comparable in any language.
 */
final class GramFilter extends TokenFilter {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;
  private static final char BOUND = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Queue<String> pending = new ArrayDeque<>();

  GramFilter(TokenStream words) {
    super(words);
  }

  /** The different grams of a word, in their order. */
  static SequencedSet<String> grams(String word) {
    SequencedSet<String> grams = new LinkedHashSet<>();
    collect(word, grams);
    return grams;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (pending.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      collect(term.toString(), pending);
    }
    term.setEmpty().append(pending.remove());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  private static void collect(String word, Collection<String> grams) {
    String bounded = BOUND + word + BOUND;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= bounded.length(); start++) {
        grams.add(bounded.substring(start, start + length));
      }
    }
  }
}
