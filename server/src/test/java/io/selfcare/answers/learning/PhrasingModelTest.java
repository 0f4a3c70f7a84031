package io.selfcare.answers.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What the model of a base's phrasings promises, on bases made up for it. */
class PhrasingModelTest {
  private static final int ARTICLES = 20;
  private static final int EACH = 10;
  private static final int UNSEEN = 100;

  @Test
  void theSamePhrasingsInAnyOrderGiveTheSameBytes() {
    List<Phrasing> phrasings = SyntheticBase.phrasings(ARTICLES, EACH);
    List<Phrasing> shuffled = new ArrayList<>(phrasings);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(train(shuffled).bytes()).isEqualTo(train(phrasings).bytes());
  }

  @Test
  void whatIsReadJudgesLikeWhatWasWritten() {
    PhrasingModel model = train(SyntheticBase.phrasings(ARTICLES, EACH));
    PhrasingModel read = PhrasingModel.read(model.bytes());

    assertThat(read.bytes()).isEqualTo(model.bytes());
    assertThat(read.curve()).isEqualTo(model.curve()).isPresent();
    for (int article = 0; article < ARTICLES; article++) {
      assertThat(ask(read, article)).isEqualTo(ask(model, article));
    }
  }

  @Test
  void damagedBytesAreRefused() {
    byte[] bytes = train(SyntheticBase.phrasings(3, 4)).bytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 9);
    byte[] other = bytes.clone();
    other[3]++;

    assertThatThrownBy(() -> PhrasingModel.read(cut)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PhrasingModel.read(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unseenWordingFindsItsArticle() {
    PhrasingModel model = train(SyntheticBase.phrasings(ARTICLES, EACH));

    for (int article = 0; article < ARTICLES; article++) {
      Judgement judgement = ask(model, article);
      assertThat(judgement.ranked().getFirst().article()).isEqualTo(SyntheticBase.article(article));
      assertThat(judgement.confidence()).isGreaterThan(0.8);
    }
  }

  @Test
  void questionsOfOtherBasesAreNotSure() {
    PhrasingModel model = train(SyntheticBase.phrasings(ARTICLES, EACH));
    double threshold = model.curve().orElseThrow().standard().threshold();

    for (int foreign = ARTICLES; foreign < 2 * ARTICLES; foreign++) {
      Judgement judgement = ask(model, foreign);
      assertThat(judgement.confidence()).isLessThan(threshold);
      assertThat(judgement.known()).isLessThan(1);
    }
  }

  @Test
  void hiddenArticlesTakeNoPart() {
    PhrasingModel model = train(SyntheticBase.phrasings(ARTICLES, EACH));
    String text = SyntheticBase.text(4, UNSEEN);
    byte[] vector = SyntheticBase.vector(4, UNSEEN);
    Judgement judgement =
        model.judge(text, vector, article -> !article.equals(SyntheticBase.article(4)));

    assertThat(judgement.ranked())
        .hasSize(ARTICLES - 1)
        .noneMatch(each -> each.article().equals(SyntheticBase.article(4)));
    assertThat(judgement.ranked().stream().mapToDouble(Judgement.Ranked::probability).sum())
        .isBetween(0.999, 1.001);
    assertThat(judgement.confidence()).isLessThan(ask(model, 4).confidence());
    assertThat(judgement.known()).isLessThan(ask(model, 4).known());
    assertThat(model.judge(text, vector, article -> false))
        .isEqualTo(new Judgement(List.of(), 0, 0));
  }

  @Test
  void tinyBasesWork() {
    PhrasingModel one = train(SyntheticBase.phrasings(1, 1));
    PhrasingModel two = train(SyntheticBase.phrasings(2, 1));

    assertThat(ask(one, 0).ranked()).hasSize(1);
    assertThat(ask(one, 0).confidence()).isBetween(0.0, 1.0);
    assertThat(one.curve()).isEmpty();
    assertThat(ask(two, 1).ranked().getFirst().article()).isEqualTo(SyntheticBase.article(1));
  }

  @Test
  void withoutVectorsWordsAloneDecide() {
    List<Phrasing> phrasings = new ArrayList<>();
    for (int i = 0; i < ARTICLES * EACH; i++) {
      int article = i / EACH;
      String text = SyntheticBase.text(article, i % EACH);
      phrasings.add(new Phrasing(SyntheticBase.article(article), text, new byte[0]));
    }
    PhrasingModel model = PhrasingTraining.train(phrasings, null, Finding.NOTHING, Progress.SILENT);
    Judgement judgement =
        PhrasingModel.read(model.bytes())
            .judge(SyntheticBase.text(3, UNSEEN), new byte[0], article -> true);

    assertThat(judgement.ranked().getFirst().article()).isEqualTo(SyntheticBase.article(3));
    assertThat(model.space()).isEmpty();
  }

  @Test
  void thePhrasingOfTwoArticlesIsAskedBack() {
    List<Phrasing> phrasings = new ArrayList<>(SyntheticBase.phrasings(ARTICLES, EACH));
    String text = SyntheticBase.text(1, 0);
    byte[] vector = SyntheticBase.vector(1, 0);
    phrasings.add(new Phrasing(SyntheticBase.article(2), text, vector));
    Judgement judgement = train(phrasings).judge(text, vector, article -> true);

    assertThat(judgement.ranked().subList(0, 2))
        .extracting(Judgement.Ranked::article)
        .containsExactlyInAnyOrder(SyntheticBase.article(1), SyntheticBase.article(2));
  }

  @Test
  void emptyAndUnknownQuestionsAreNotSure() {
    PhrasingModel model = train(SyntheticBase.phrasings(ARTICLES, EACH));
    byte[] nothing = new byte[SyntheticBase.SPACE.dimensions()];

    for (String question : List.of("", "  ?!", "zzzqq yyyvv", "日本語 \uD83D\uDE00")) {
      Judgement judgement = model.judge(question, nothing, article -> true);
      assertThat(judgement.confidence()).isBetween(0.0, 0.2);
      assertThat(judgement.known()).isZero();
    }
  }

  @Test
  void itAppliesToBasesWithPhrasings() {
    assertThat(PhrasingTraining.applies(SyntheticBase.phrasings(4, 3))).isTrue();
    assertThat(PhrasingTraining.applies(SyntheticBase.phrasings(4, 2))).isFalse();
    assertThat(PhrasingTraining.applies(SyntheticBase.phrasings(1, 9))).isFalse();
    assertThat(PhrasingTraining.applies(SyntheticBase.phrasings(2_001, 3))).isFalse();
    assertThat(PhrasingTraining.applies(List.of())).isFalse();
  }

  @Test
  void whoHearsTheProgressMayStopIt() {
    List<Double> heard = new ArrayList<>();
    train(SyntheticBase.phrasings(ARTICLES, EACH), heard::add);

    assertThat(heard).isSorted().startsWith(0.0).endsWith(1.0);
    assertThatThrownBy(
            () ->
                train(
                    SyntheticBase.phrasings(ARTICLES, EACH),
                    share -> {
                      if (share > 0.4) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void vectorsOfAnotherSizeAreRefused() {
    List<Phrasing> odd = List.of(new Phrasing(SyntheticBase.article(1), "text", new byte[3]));

    assertThatThrownBy(() -> train(odd)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Judgement ask(PhrasingModel model, int article) {
    return model.judge(
        SyntheticBase.text(article, UNSEEN), SyntheticBase.vector(article, UNSEEN), each -> true);
  }

  private static PhrasingModel train(List<Phrasing> phrasings) {
    return train(phrasings, Progress.SILENT);
  }

  private static PhrasingModel train(List<Phrasing> phrasings, Progress progress) {
    return PhrasingTraining.train(phrasings, SyntheticBase.SPACE, Finding.NOTHING, progress);
  }
}
