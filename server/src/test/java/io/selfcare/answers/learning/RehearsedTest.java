package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.answers.learning.Finding.Found;
import io.selfcare.platform.ids.ArticleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rehearsals with what answers know besides what was learnt. */
class RehearsedTest {
  private static final ArticleId ONE = SyntheticBase.article(1);
  private static final ArticleId TWO = SyntheticBase.article(2);
  private static final Belief POOR = new Belief(0.4, 0);
  private static final Belief GOOD = new Belief(0.97, 0);
  private static final double STEP = 1e-9;

  @Test
  void whatComesFirstDependsOnHowMuchIsBelieved() {
    Rehearsed question =
        new Rehearsed(
            TWO,
            List.of(ranked(ONE, 0.8), ranked(TWO, 0.1)),
            List.of(new Found(TWO, 0.9, 2.0), new Found(ONE, 0.4, -1.0)));
    assertThat(question.first(GOOD, 0.7))
        .isEqualTo(new Rehearsed.First(false, GOOD.odds(0.7, -1.0)));
    assertThat(question.first(POOR, 0.7))
        .isEqualTo(new Rehearsed.First(true, POOR.odds(0.7 * (0.1 / 0.8), 2.0)));
  }

  @Test
  void whatWasNotLearntCanComeFirst() {
    Rehearsed question =
        new Rehearsed(TWO, List.of(ranked(ONE, 0.2)), List.of(new Found(TWO, 0.9, 1.0)));
    assertThat(question.first(POOR, 0.3)).isEqualTo(new Rehearsed.First(true, POOR.odds(0, 1.0)));
  }

  @Test
  void withoutEvidenceWhatWasLearntStandsAlone() {
    Rehearsed hidden = new Rehearsed(null, List.of(ranked(ONE, 0.9)), List.of());
    assertThat(hidden.first(POOR, 0.6).right()).isFalse();
    assertThat(POOR.sure(hidden.first(POOR, 0.6).odds())).isEqualTo(0.6, within(STEP));
  }

  @Test
  void confidencesAreAsHighAsAnswersAreRight() {
    DressRehearsal dress = new DressRehearsal(0.5);
    for (int i = 0; i < 500; i++) {
      boolean right = i % 5 == 0;
      dress.add(new Rehearsed(right ? ONE : TWO, List.of(ranked(ONE, 0.9)), List.of()), true, 0.6);
    }
    ConfidenceModel model =
        dress.learn(new LogisticHead(List.of(1.0)), new LogisticHead(List.of()));
    double sure = model.belief().sure(model.belief().odds(0.6, null));
    assertThat(sure).isEqualTo(0.2, within(0.02));
    assertThat(model.belief().right()).isEqualTo(0.5);
    assertThat(model.curve().points().getFirst().wrong()).isEqualTo(0.8, within(STEP));
    assertThat(model.curve().questions()).isEqualTo(500);
  }

  @Test
  void nothingThatIsAskedIsThereToBeFound() {
    List<Phrasing> phrasings = SyntheticBase.phrasings(10, 6);
    List<Phrasing> asked = new ArrayList<>();
    Finding finding =
        left -> {
          Set<Phrasing> there = new HashSet<>(left);
          return question -> {
            assertThat(there).isNotEmpty().doesNotContain(question);
            asked.add(question);
            return List.of(new Found(question.article(), 1, 3.0));
          };
        };
    PhrasingModel model =
        PhrasingTraining.train(phrasings, SyntheticBase.SPACE, finding, Progress.SILENT);
    assertThat(asked).containsAll(phrasings);
    assertThat(PhrasingModel.read(model.bytes()).belief()).isEqualTo(model.belief());
    assertThat(model.belief()).isNotEqualTo(Belief.UNREHEARSED);
  }

  private static Judgement.Ranked ranked(ArticleId article, double probability) {
    return new Judgement.Ranked(article, 0, probability);
  }
}
