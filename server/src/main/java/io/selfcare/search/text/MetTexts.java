package io.selfcare.search.text;

import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an article that a question met, from which the evidence is made.
 *
 * @param unit the title or variant that fits its words best; null when none shares one
 * @param passage the stems of the question in the passage that fits its words best; null when none
 *     shares one
 * @param shown what to show of the article: that passage, the nearest one, or the first
 * @param known the stems of the question that the article knows
 * @param partCosines see {@link Evidence}
 */
public record MetTexts(
    @Nullable Unit unit,
    @Nullable Set<String> passage,
    @Nullable String shown,
    Set<String> known,
    List<Double> partCosines) {

  /** A title or a variant. */
  public record Unit(boolean title, String text) {}

  /**
   * Why the article was found.
   *
   * @param byMeaning whether meaning took part
   */
  public Evidence evidence(Question question, boolean byMeaning) throws IOException {
    List<Word> said = unit == null ? List.of() : words(question, unit.text());
    double unitShare = question.share(stems(said));
    double passageShare = passage == null ? 0 : question.share(passage);
    boolean wordless = unit == null && passage == null && byMeaning;
    return new Evidence(
        wordless ? MatchedField.SEMANTIC : matched(unitShare, passageShare),
        shown == null ? "" : Excerpt.of(shown, question),
        question.share(known),
        question.closeness(said),
        partCosines);
  }

  private MatchedField matched(double unitShare, double passageShare) {
    if (unit == null || passageShare > unitShare) {
      return MatchedField.BODY;
    }
    return unit.title() ? MatchedField.TITLE : MatchedField.VARIANT;
  }

  private static List<Word> words(Question question, String text) {
    return Word.telling(text, question.language());
  }

  /** The stems of a text. */
  public static Set<String> stems(Question question, String text) {
    return stems(words(question, text));
  }

  private static Set<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.toSet());
  }
}
