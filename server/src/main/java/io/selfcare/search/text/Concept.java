package io.selfcare.search.text;

import java.util.List;

/** One thing a question speaks of, with the other ways to say it. */
public sealed interface Concept {
  List<Alternative> alternatives();

  /** The stems by which two mentions of the same thing are known. */
  List<String> stems();

  /** A word. */
  record Single(Word word, List<Alternative> alternatives) implements Concept {
    @Override
    public List<String> stems() {
      return List.of(word.stem());
    }
  }

  /** Several words that have other ways to be said together. */
  record Expression(List<Single> parts, List<Alternative> alternatives) implements Concept {
    @Override
    public List<String> stems() {
      return parts.stream().map(part -> part.word().stem()).toList();
    }
  }

  /** The words as they were asked, of an expression all. */
  static List<Word> literal(Concept concept) {
    return switch (concept) {
      case Single single -> List.of(single.word());
      case Expression expression -> expression.parts().stream().map(Single::word).toList();
    };
  }

  /** Another way to say it, all its words needed; worth {@code weight} of the original, 0 to 1. */
  record Alternative(List<Word> words, float weight) {}
}
