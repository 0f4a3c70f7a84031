package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.answers.learning.Finding.Among;
import io.selfcare.answers.learning.Finding.Found;
import io.selfcare.answers.learning.Phrasing;
import io.selfcare.knowledge.meaning.PhrasedText;
import io.selfcare.knowledge.meaning.PhrasedTexts;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Access;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchWiring;
import io.selfcare.search.StopWords;
import io.selfcare.search.SynonymRule;
import io.selfcare.search.SynonymSet;
import io.selfcare.search.UnitVectors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rehearsals can find, in a real index. */
class RehearsalFindingTest {
  private static final SpaceId SPACE = new SpaceId(new UUID(1, 1));
  private static final EmbeddingSpace MEANINGS =
      new EmbeddingSpace("test", List.of(new EmbeddingSpace.Part("only", 2, 1, true)));
  private static final byte[] EAST = {127, 0};
  private static final byte[] NORTH = {0, 127};
  private static final ArticleId LIFT = new ArticleId(new UUID(2, 1));
  private static final ArticleId RENT = new ArticleId(new UUID(2, 2));
  private static final Phrasing BROKEN = new Phrasing(LIFT, "The lift is broken", EAST);
  private static final Phrasing STUCK = new Phrasing(LIFT, "Stuck between two floors", EAST);
  private static final Phrasing PAY = new Phrasing(RENT, "How do I pay the rent?", NORTH);
  private static final Phrasing CARD = new Phrasing(RENT, "Is a bank card fine?", NORTH);

  @TempDir private Path folder;
  private SearchIndex scratch;

  @BeforeEach
  void open() {
    scratch = SearchWiring.scratch(folder);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void whatIsHiddenIsNotThere() {
    try (Among among = finding(SynonymSet.NONE).among(List.of(STUCK, PAY, CARD))) {
      Found lift = first(among, BROKEN);
      assertThat(lift.article()).isEqualTo(LIFT);
      assertThat(lift.score()).isLessThan(first(among, STUCK).score());
      assertThat(lift.evidence()).isLessThan(first(among, STUCK).evidence());
    }
    try (Among among = finding(SynonymSet.NONE).among(List.of(PAY, CARD))) {
      assertThat(among.find(STUCK)).extracting(Found::article).doesNotContain(LIFT);
    }
  }

  @Test
  void theTextOfAnArticleIsFoundThoughItsTitleIsHidden() {
    Phrasing technician = new Phrasing(LIFT, "When does the technician come?", EAST);
    try (Among among = finding(SynonymSet.NONE).among(List.of(STUCK, PAY, CARD))) {
      assertThat(first(among, technician).article()).isEqualTo(LIFT);
    }
  }

  @Test
  void synonymsOfTheSpaceCount() {
    SynonymRule elevator = SynonymRule.twoWay("en", List.of("lift", "elevator"));
    Phrasing asked = new Phrasing(LIFT, "elevator", EAST);
    Double plain = evidence(SynonymSet.NONE, asked);
    assertThat(evidence(new SynonymSet("1", List.of(elevator)), asked)).isGreaterThan(plain);
  }

  @Test
  void nothingIsLeftAfterwards() {
    finding(SynonymSet.NONE).among(List.of(BROKEN, PAY)).close();
    assertThat(scratch.ready(SPACE)).isFalse();
  }

  private Double evidence(SynonymSet synonyms, Phrasing asked) {
    try (Among among = finding(synonyms).among(List.of(BROKEN, STUCK, PAY, CARD))) {
      return first(among, asked).evidence();
    }
  }

  private static Found first(Among among, Phrasing question) {
    return among.find(question).getFirst();
  }

  private RehearsalFinding finding(SynonymSet synonyms) {
    PhrasedTexts.InLocale content =
        new PhrasedTexts.InLocale(
            MEANINGS,
            List.of(
                text(BROKEN, STUCK, "Call us: the technician comes within four hours."),
                text(PAY, CARD, "Every month, by transfer or at the agency.")));
    return new RehearsalFinding(scratch, SPACE, "en", content, synonyms, StopWords.NONE);
  }

  private static PhrasedText text(Phrasing title, Phrasing variant, String body) {
    Map<String, byte[]> vectors =
        Map.of(title.text(), title.vector(), variant.text(), variant.vector());
    ArticleDocument document =
        new ArticleDocument(
            1,
            "en",
            title.text(),
            List.of(variant.text()),
            body,
            List.of(),
            new UnitVectors(MEANINGS, vectors, Map.of(body, title.vector())));
    return new PhrasedText(
        new ArticleDocuments(
            title.article(), Access.everybody(), List.of(), List.of(), List.of(document)),
        vectors.entrySet().stream()
            .map(each -> new PhrasedText.Phrasing(each.getKey(), each.getValue()))
            .toList());
  }
}
