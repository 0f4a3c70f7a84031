package io.selfcare.search.lucene;

import io.selfcare.search.lucene.Concept.Alternative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Guesses what was meant by an unknown word, from the words of what the readers may see. */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int SAME_START = 1;
  private static final int MOST_GUESSES = 3;
  private static final float[] WEIGHT_BY_EDITS = {1, 0.8f, 0.6f};

  private final IndexReader index;
  private final Fields fields;
  private final Language language;
  private final Readers readers;

  Spelling(IndexReader index, Fields fields, Language language, Readers readers) {
    this.index = index;
    this.fields = fields;
    this.language = language;
    this.readers = readers;
  }

  /** The most likely words, by one edit, or for long words by two; none for words of asking. */
  List<Alternative> corrections(Word word) throws IOException {
    String spelled = word.spelled();
    Terms terms = MultiTerms.getTerms(index, fields.spelling());
    if (terms == null
        || spelled.length() < SHORTEST
        || !spelled.chars().allMatch(Character::isLetter)
        || language.isAskingWord(spelled)) {
      return List.of();
    }
    List<Alternative> found = near(terms, spelled, 1);
    return found.isEmpty() && spelled.length() >= LONG ? near(terms, spelled, 2) : found;
  }

  private List<Alternative> near(Terms terms, String typed, int edits) throws IOException {
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(fields.spelling(), typed), edits, SAME_START, true);
    List<Guess> guesses = new ArrayList<>();
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String spelled = term.utf8ToString();
      guesses.add(new Guess(spelled, readers.frequency(fields.spelling(), spelled)));
    }
    return guesses.stream()
        .filter(guess -> guess.articles > 0 && guess.spelled.length() >= SHORTEST - 1)
        .sorted(Comparator.comparing(Guess::articles).reversed().thenComparing(Guess::spelled))
        .limit(MOST_GUESSES)
        .map(guess -> Word.all(guess.spelled, language))
        .filter(words -> !words.isEmpty())
        .map(words -> new Alternative(words, WEIGHT_BY_EDITS[edits]))
        .toList();
  }

  private record Guess(String spelled, int articles) {}
}
