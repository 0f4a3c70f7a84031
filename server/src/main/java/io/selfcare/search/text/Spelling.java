package io.selfcare.search.text;

import io.selfcare.search.text.Concept.Alternative;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Guesses what was meant by an unknown word, from the words of what the readers may see. */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int MOST_GUESSES = 3;
  private static final float[] WEIGHT_BY_EDITS = {1, 0.8f, 0.6f};

  private final Neighbours neighbours;
  private final LanguageReader language;

  public Spelling(Neighbours neighbours, LanguageReader language) {
    this.neighbours = neighbours;
    this.language = language;
  }

  /** Finds the words that are spelled nearly alike. */
  public interface Neighbours {
    /**
     * The words with the same first letter that so many edits make of this one; exchanging two
     * letters is one edit.
     */
    List<Neighbour> near(String spelled, int edits) throws IOException;

    /** Says which words will be asked for, so that an engine far away can be asked once for all. */
    default void expect(Collection<String> spelled) throws IOException {
      // An engine that is near answers as fast one by one.
    }
  }

  /** A word as it is spelled, and how many articles the readers may see have it. */
  public record Neighbour(String spelled, int articles) {}

  /** The most likely words, by one edit, or for long words by two; none for words of asking. */
  List<Alternative> corrections(Word word) throws IOException {
    String spelled = word.spelled();
    if (!isWorthIt(spelled)) {
      return List.of();
    }
    List<Alternative> found = near(spelled, 1);
    return found.isEmpty() && spelled.length() >= LONG ? near(spelled, 2) : found;
  }

  /** Says which words will be corrected. */
  void expect(Collection<Word> words) throws IOException {
    List<String> worthIt =
        words.stream().map(Word::spelled).filter(this::isWorthIt).distinct().toList();
    if (!worthIt.isEmpty()) {
      neighbours.expect(worthIt);
    }
  }

  private boolean isWorthIt(String spelled) {
    return spelled.length() >= SHORTEST
        && spelled.chars().allMatch(Character::isLetter)
        && !language.isAskingWord(spelled);
  }

  private List<Alternative> near(String typed, int edits) throws IOException {
    return neighbours.near(typed, edits).stream()
        .filter(guess -> guess.articles() > 0 && guess.spelled().length() >= SHORTEST - 1)
        .sorted(
            Comparator.comparing(Neighbour::articles).reversed().thenComparing(Neighbour::spelled))
        .limit(MOST_GUESSES)
        .map(guess -> language.words(guess.spelled()))
        .filter(words -> !words.isEmpty())
        .map(words -> new Alternative(words, WEIGHT_BY_EDITS[edits]))
        .toList();
  }
}
