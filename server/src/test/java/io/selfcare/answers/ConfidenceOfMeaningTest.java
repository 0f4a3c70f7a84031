package io.selfcare.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.selfcare.answers.learning.Belief;
import io.selfcare.answers.learning.PriorConfidence;
import io.selfcare.answers.learning.PriorEvidence;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How sure meaning and what was learnt make. */
class ConfidenceOfMeaningTest {
  private static final ConfidencePolicy POLICY = ConfidencePolicy.WORDS.answeringFrom(0.3);
  private static final double STEP = 1e-4;

  private final Understanding question = new Understanding(6, 4, 1, false, 200);

  @Test
  void whatWasLearntAndWhatIsInCommonDecideTogetherHowSure() {
    Candidate hardly = candidate(1, 1, 0, 0.2, 0.9);
    assertThat(weigh(taught(0.6, 0.5), hardly).getFirst()).isLessThan(0.1);
    assertThat(weigh(taught(0.6, 0.7), hardly).getFirst()).isBetween(0.05, 0.3);
    assertThat(weigh(taught(0.6, 0.95), hardly).getFirst()).isBetween(0.2, 0.5);
    Candidate near = candidate(1, 1, 0.9, 0.9, 0.9);
    assertThat(weigh(taught(0.3, 0.5), near).getFirst()).isGreaterThan(0.6);
    assertThat(weigh(taught(0.3, 0.95), near).getFirst()).isBetween(0.3, 0.6);
  }

  @Test
  void whatBothTogetherAreWorthIsAsRehearsed() {
    Candidate near = candidate(1, 1, 0.5, 0.6, 0.9);
    double untried = weigh(taught(0.6, 0.7), near).getFirst();
    assertThat(weigh(new Taught(Map.of(), 0.6, new Belief(0.7, -1)), near).getFirst())
        .isLessThan(untried);
    assertThat(weigh(new Taught(Map.of(), 0.6, new Belief(0.7, 1)), near).getFirst())
        .isGreaterThan(untried);
  }

  @Test
  void whatContextPutBeforeTheMostProbableIsLessSure() {
    Candidate first = candidate(1, 1, 0.5, 0.6, 0.3);
    Candidate second = candidate(2, 0.9, 0.5, 0.6, 0.6);
    assertThat(weigh(taught(0.8, 0.9), first, second).getFirst())
        .isLessThan(weigh(taught(0.8, 0.9), candidate(1, 1, 0.5, 0.6, 0.6), second).getFirst());
    assertThat(weigh(taught(0.8, 0.9), first, second))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void whereTheModelKnowsNothingOfTheFirstItsMeaningCounts() {
    Taught learnt = taught(0.9, 0.8);
    Candidate unlearnt = candidate(1, learnt.belief().score(0.6, null), 0.5, 0.6, null);
    PriorEvidence evidence = new PriorEvidence(0.6, 0.6, 0.5, 4, 200, 0.6, 0.6);
    assertThat(weigh(learnt, unlearnt).getFirst())
        .isEqualTo(PriorConfidence.of(evidence).value(), within(STEP));
    assertThat(weigh(learnt, unlearnt))
        .isEqualTo(weigh((Double) null, candidate(1, 0.6, 0.5, 0.6, null)));
  }

  @Test
  void theEvidenceIsThatOfTheFirstAndOfWhatIsAroundIt() {
    Candidate first = candidate(1, 0.7, 0.5, 0.6, null);
    List<Candidate> found =
        List.of(first, candidate(2, 0.5, 0.4, 0.5, null), candidate(3, 0.1, 0.1, 0.2, null));
    PriorEvidence evidence = new PriorEvidence(0.6, 0.35, 0.5, 4, 200, 0.7, 0.2);
    Weighing weighing = POLICY.weigh(question, found, null);
    Map<String, Double> explained = requireNonNull(weighing.first()).features();
    PriorConfidence.of(evidence)
        .explained(evidence)
        .forEach((name, value) -> assertThat(explained.get(name)).isEqualTo(value, within(STEP)));
    assertThat(weighing.confidence()).isEqualTo(PriorConfidence.of(evidence).value(), within(STEP));
    assertThat(POLICY.weigh(question, List.of(), null).first()).isNull();
  }

  @Test
  void whatWasLearntCanBeWorkedOutAgain() {
    Candidate first = candidate(1, 1, 0.5, 0.6, 0.3);
    Candidate second = candidate(2, 0.9, 0.5, 0.6, 0.6);
    Taught learnt = new Taught(Map.of(), 0.8, new Belief(0.8, -0.4));
    Weighing weighing = POLICY.weigh(question, List.of(first, second), learnt);
    Map<String, Double> made = requireNonNull(weighing.first()).features();
    double odds = logOdds(made.get("learnt") * made.get("part"));
    double both = made.get("share") * odds + (1 - made.get("share")) * made.get("evidence");
    assertThat(logOdds(weighing.confidence())).isEqualTo(made.get("shift") + both, within(0.01));
    assertThat(made).containsEntry("learnt", 0.8).containsEntry("part", 0.5);

    Candidate unread = candidate(1, 1, 0.9, new Evidence(MatchedField.BODY, "Texte", 0.5, 0.1));
    Map<String, Double> alone =
        requireNonNull(POLICY.weigh(question, List.of(unread), learnt).first()).features();
    assertThat(alone).containsEntry("share", 1.0).doesNotContainKey("evidence");
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  @Test
  void theFurtherAheadTheSurer() {
    Candidate first = candidate(1, 0.7, 0.5, 0.6, null);
    assertThat(weigh((Double) null, first, candidate(2, 0.4, 0.5, 0.6, null)).getFirst())
        .isGreaterThan(
            weigh((Double) null, first, candidate(2, 0.68, 0.5, 0.6, null)).getFirst() + 0.1);
  }

  @Test
  void theOthersShareNoMoreThanTheBaseMayAnswer() {
    Candidate[] faint =
        IntStream.range(0, 10)
            .mapToObj(i -> candidate(i, 0.6, 0.1, 0.2, null))
            .toArray(Candidate[]::new);
    PriorConfidence prior = PriorConfidence.of(new PriorEvidence(0.2, 0.2, 0.1, 4, 200, 0.6, 0));
    assertThat(weigh((Double) null, faint).stream().mapToDouble(each -> each).sum())
        .isLessThanOrEqualTo(prior.answerable() + 10 * STEP);
  }

  @Test
  void nearerInMeaningIsSurerAndAmongManyTextsLess() {
    assertThat(weigh((Double) null, candidate(1, 1, 0.5, 0.9, null)).getFirst())
        .isGreaterThan(weigh((Double) null, candidate(1, 1, 0.5, 0.5, null)).getFirst());
    Candidate found = candidate(1, 1, 0.5, 0.7, null);
    Understanding among = new Understanding(6, 4, 1, false, 20_000);
    assertThat(POLICY.weigh(among, List.of(found), null).confidence())
        .isLessThan(weigh((Double) null, found).getFirst());
  }

  @Test
  void twoThatSayTheSameAreAskedBack() {
    List<Candidate> twins = List.of(said(1, 1), said(2, 0.98));
    List<WeighedCandidate> weighed = POLICY.weigh(question, twins, null).candidates();
    assertThat(weighed.getFirst().confidence()).isEqualTo(weighed.getLast().confidence());
    assertThat(POLICY.decide(question, weighed)).isEqualTo(new Decision.Clarify(weighed));
    assertThat(
            POLICY.decide(question, POLICY.weigh(question, twins.subList(0, 1), null).candidates()))
        .isEqualTo(new Decision.Answer());
  }

  @Test
  void allTogetherAreNeverMoreThanCertain() {
    for (Double learnt : new Double[] {null, 0.05, 0.5, 1.0}) {
      Candidate[] many =
          IntStream.range(0, 10)
              .mapToObj(i -> candidate(i, 1 - i * 0.001, 1, 1, learnt))
              .toArray(Candidate[]::new);
      List<Double> weighed = weigh(learnt, many);
      assertThat(weighed).isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(weighed.stream().mapToDouble(each -> each).sum())
          .isLessThanOrEqualTo(1 + 10 * STEP);
    }
  }

  /** As learnt where nearly everything was right in rehearsals. */
  private List<Double> weigh(@Nullable Double learnt, Candidate... candidates) {
    return weigh(learnt == null ? null : taught(learnt, 0.95), candidates);
  }

  private List<Double> weigh(@Nullable Taught learnt, Candidate... candidates) {
    return POLICY.weigh(question, List.of(candidates), learnt).candidates().stream()
        .map(WeighedCandidate::confidence)
        .toList();
  }

  private static Taught taught(double confidence, double right) {
    return new Taught(Map.of(), confidence, new Belief(right, 0));
  }

  /** Its title is what was asked. */
  private static Candidate said(int number, double score) {
    return candidate(
        number, score, null, new Evidence(MatchedField.TITLE, "Texte", 1, 1, List.of(0.95)));
  }

  private static Candidate candidate(
      int number, double score, double coverage, double cosine, @Nullable Double probability) {
    return candidate(
        number,
        score,
        probability,
        new Evidence(MatchedField.BODY, "Texte", coverage, 0.1, List.of(cosine)));
  }

  private static Candidate candidate(
      int number, double score, @Nullable Double probability, Evidence evidence) {
    return new Candidate(
        new PublishedText(
            new ArticleId(new UUID(0, number)), null, 1, "fr", "Titre " + number, "<p>Texte</p>"),
        ChannelTexts.none(),
        score,
        score,
        null,
        probability,
        Leaning.Added.NOTHING,
        evidence);
  }
}
