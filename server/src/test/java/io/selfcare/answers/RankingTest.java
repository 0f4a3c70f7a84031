package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.answers.learning.Belief;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import io.selfcare.search.SearchHit;
import io.selfcare.search.ViewScores;
import io.selfcare.search.Visibility;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
  private final Map<Reference, PublishedArticle> published = new HashMap<>();
  private @Nullable Taught taught;

  @Test
  void keepsTheOrderOfTheIndexWhenNothingElseSpeaks() {
    assertThat(order(hit(1, 0.9, 0.5, 0.2), hit(2, 0.9, 0.5, 0.2), hit(3, 0.8, 0.5, 0.2)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void whatSaysTheVerySameComesFirst() {
    assertThat(order(hit(1, 0.86, 1, 0.24), hit(2, 0.82, 1, 1))).containsExactly(2, 1);
    assertThat(order(hit(1, 1, 1, 0.3), hit(2, 0.9, 1, 0.5))).containsExactly(1, 2);
  }

  @Test
  void whatKnowsMoreOfTheQuestionOvertakesWhatIsHardlyBetter() {
    assertThat(order(hit(1, 0.9, 0.3, 0), hit(2, 0.85, 0.9, 0))).containsExactly(2, 1);
    assertThat(order(hit(1, 1, 0.3, 0), hit(2, 0.5, 0.9, 0))).containsExactly(1, 2);
  }

  @Test
  void whereAnEncoderReadsTheLanguageWordsAddNothing() {
    assertThat(order(meant(1, 0.9, 0.1, 0.8), meant(2, 0.85, 1, 0.8))).containsExactly(1, 2);
    assertThat(order(meant(1, 0.9, 0.1, 0.8, 0.8), meant(2, 0.85, 1, 0.8, 0.8)))
        .containsExactly(2, 1);
  }

  @Test
  void whatIsNearerInMeaningOvertakesWhatIsHardlyBetter() {
    assertThat(order(meant(1, 0.9, 0.5, 0.3), meant(2, 0.88, 0.5, 0.6))).containsExactly(2, 1);
    assertThat(order(meant(1, 0.9, 0.5, 0.3, 0.3), meant(2, 0.88, 0.5, 0.6, 0.6)))
        .containsExactly(2, 1);
    assertThat(order(meant(1, 0.9, 0.5, 0.3), meant(2, 0.8, 0.5, 0.6))).containsExactly(1, 2);
  }

  @Test
  void whatALongPageKnowsCountsLess() {
    SearchHit shorter = hit(1, 0.9, 0.3, 0);
    SearchHit longer = hit(2, 0.85, 0.9, 0);
    assertThat(order(shorter, longer)).containsExactly(2, 1);
    publish(longer, Access.everybody(), "<p>" + "Texte ".repeat(10_000) + "</p>");
    assertThat(order(shorter, longer)).containsExactly(1, 2);
  }

  @Test
  void whatWasLearntCountsAsMuchAsItWasRightInRehearsals() {
    SearchHit alike = hit(1, 1, 0.9, 0.5);
    SearchHit learnt = hit(2, 0.7, 0.3, 0.2);
    Map<String, Double> probabilities =
        Map.of(alike.articleId().text(), 0.2, learnt.articleId().text(), 0.8);
    taught = new Taught(probabilities, 0.9, new Belief(0.4, 0));
    assertThat(order(alike, learnt)).containsExactly(1, 2);
    taught = new Taught(probabilities, 0.9, new Belief(0.9, 0));
    assertThat(order(alike, learnt)).containsExactly(2, 1);
  }

  @Test
  void whereRehearsalsWereRightTheOrderIsTheLearntOne() {
    SearchHit best = hit(1, 1, 1, 0.9);
    SearchHit hardly = hit(2, 0, 0, 0);
    Map<String, Double> probabilities =
        Map.of(best.articleId().text(), 0.47, hardly.articleId().text(), 0.53);
    taught = new Taught(probabilities, 0.9, new Belief(0.97, 0));
    assertThat(order(best, hardly)).containsExactly(2, 1);
  }

  @Test
  void scoresLieBetweenZeroAndOne() {
    assertThat(rank(hit(1, 1, 1, 1), hit(2, 0, 0, 0)))
        .extracting(Candidate::score)
        .containsExactly(1.0, 0.0);
    assertThat(rank(meant(1, 1, 1, 1.0), meant(2, 0, 0, -1.0)))
        .extracting(Candidate::score)
        .allMatch(score -> score >= 0 && score <= 1)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void leavesOutWhatIsNotPublishedOrNotForTheAsker() {
    SearchHit gone = hit(1, 1, 1, 1);
    SearchHit hidden = hit(2, 0.9, 1, 1);
    SearchHit shown = hit(3, 0.8, 1, 1);
    published.remove(Ranking.reference(gone));
    publish(hidden, new Access(Visibility.INTERNAL, Set.of()));
    assertThat(
            Ranking.of(
                List.of(gone, hidden, shown),
                published,
                Audience.anonymous(),
                null,
                Leanings.none()))
        .extracting(candidate -> candidate.article().articleId())
        .containsExactly(shown.articleId());
  }

  private List<Integer> order(SearchHit... hits) {
    return rank(hits).stream()
        .map(candidate -> (int) candidate.article().articleId().value().getLeastSignificantBits())
        .toList();
  }

  private List<Candidate> rank(SearchHit... hits) {
    return Ranking.of(List.of(hits), published, Audience.anonymous(), taught, Leanings.none());
  }

  private SearchHit hit(int number, double score, double coverage, double closeness) {
    SearchHit hit =
        new SearchHit(
            new ArticleId(new UUID(0, number)),
            1,
            "fr",
            score,
            new ViewScores(1, 1, ViewScores.UNKNOWN, ViewScores.UNKNOWN),
            new Evidence(MatchedField.TITLE, "Texte", coverage, closeness));
    publish(hit, Access.everybody());
    return hit;
  }

  /** Found by meaning too, with a cosine for each part. */
  private SearchHit meant(int number, double score, double coverage, Double... cosines) {
    SearchHit words = hit(number, score, coverage, 0);
    return new SearchHit(
        words.articleId(),
        words.version(),
        words.locale(),
        score,
        words.views(),
        new Evidence(MatchedField.TITLE, "Texte", coverage, 0, List.of(cosines)));
  }

  private void publish(SearchHit hit, Access access) {
    publish(hit, access, "<p>Texte</p>");
  }

  private void publish(SearchHit hit, Access access, String html) {
    Reference reference = Ranking.reference(hit);
    published.put(
        reference,
        new PublishedArticle(
            reference, ArticleFacts.plain(null, access), "Titre", html, ChannelTexts.none()));
  }
}
