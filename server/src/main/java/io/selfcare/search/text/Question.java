package io.selfcare.search.text;

import io.selfcare.search.text.Concept.Alternative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A question as one language of an index understands it. Weighs what of it is known. */
public final class Question {
  private final String languageCode;
  private final LanguageReader language;
  private final List<Concept> concepts;
  private final List<Concept> matter;
  private final Vocabulary vocabulary;
  private final Set<String> meaningless;

  /**
   * Reads.
   *
   * @param meaningless the stems of the space's own stop words
   */
  Question(
      String languageCode,
      LanguageReader language,
      List<Concept> concepts,
      Vocabulary vocabulary,
      Set<String> meaningless) {
    this.languageCode = languageCode;
    this.language = language;
    this.concepts = concepts;
    this.meaningless = meaningless;
    this.matter = concepts.stream().filter(this::isMatter).toList();
    this.vocabulary = vocabulary;
  }

  /** The ISO 639 code of the language it is read in. */
  public String languageCode() {
    return languageCode;
  }

  public LanguageReader language() {
    return language;
  }

  public List<Concept> concepts() {
    return concepts;
  }

  /** How many different words carry meaning. */
  public int contentWords() {
    return (int) matter.stream().flatMap(concept -> concept.stems().stream()).distinct().count();
  }

  /** Every stem that can stand for a part of the question. */
  public Set<String> stems() {
    Set<String> stems = new LinkedHashSet<>();
    for (Concept concept : concepts) {
      stems.addAll(concept.stems());
      alternatives(concept).flatMap(a -> a.words().stream()).map(Word::stem).forEach(stems::add);
    }
    return stems;
  }

  /** 0 to 1: the part of the question's weight that these stems cover. */
  public double share(Set<String> known) throws IOException {
    double all = weight();
    return all == 0 ? 0 : weight(known) / all;
  }

  /** 0 to 1: how alike the question and a short text are; 1 when they say the same. */
  public double closeness(List<Word> text) throws IOException {
    Set<String> stems = new HashSet<>();
    double textWeight = 0;
    for (Word word : text) {
      if ((carriesMeaning(word) || matter.isEmpty()) && stems.add(word.stem())) {
        textWeight += vocabulary.weight(List.of(word.stem()));
      }
    }
    double together = weight() + textWeight;
    return together == 0 ? 0 : Math.min(1, 2 * weight(stems) / together);
  }

  private double weight() throws IOException {
    double weight = 0;
    for (Concept concept : weighed()) {
      weight += weight(concept);
    }
    return weight;
  }

  private double weight(Set<String> known) throws IOException {
    double weight = 0;
    for (Concept concept : weighed()) {
      weight += weight(concept, known);
    }
    return weight;
  }

  private double weight(Concept concept) throws IOException {
    return switch (concept) {
      case Concept.Single single -> {
        List<String> stems = new ArrayList<>(single.stems());
        single.alternatives().stream()
            .filter(alternative -> alternative.words().size() == 1)
            .forEach(alternative -> stems.add(alternative.words().getFirst().stem()));
        yield vocabulary.weight(stems);
      }
      case Concept.Expression expression -> {
        double sum = 0;
        for (Concept part : expression.parts()) {
          sum += weight(part);
        }
        yield sum;
      }
    };
  }

  private double weight(Concept concept, Set<String> known) throws IOException {
    double best =
        switch (concept) {
          case Concept.Single single -> known.contains(single.word().stem()) ? weight(single) : 0;
          case Concept.Expression expression -> {
            double sum = 0;
            for (Concept part : expression.parts()) {
              sum += weight(part, known);
            }
            yield sum;
          }
        };
    for (Alternative alternative : concept.alternatives()) {
      if (alternative.words().stream().allMatch(word -> known.contains(word.stem()))) {
        best = Math.max(best, alternative.weight() * weight(concept));
      }
    }
    return best;
  }

  private List<Concept> weighed() {
    return matter.isEmpty() ? concepts : matter;
  }

  private boolean isMatter(Concept concept) {
    return switch (concept) {
      case Concept.Single single -> carriesMeaning(single.word());
      case Concept.Expression expression -> true;
    };
  }

  private boolean carriesMeaning(Word word) {
    return !language.isStopWord(word.spelled())
        && !language.isAskingWord(word.spelled())
        && !meaningless.contains(word.stem());
  }

  private static Stream<Alternative> alternatives(Concept concept) {
    return switch (concept) {
      case Concept.Single single -> single.alternatives().stream();
      case Concept.Expression expression ->
          Stream.concat(
              expression.alternatives().stream(),
              expression.parts().stream().flatMap(part -> part.alternatives().stream()));
    };
  }
}
