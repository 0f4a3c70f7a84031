package io.selfcare.search;

import static io.selfcare.search.SearchFixture.article;
import static io.selfcare.search.SearchFixture.ids;
import static io.selfcare.search.SearchFixture.question;
import static io.selfcare.search.SearchFixture.space;
import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.SpaceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How every engine behind {@link SearchIndex} finds by meaning, with vectors made up here. */
public abstract class SearchMeaningContract {
  private static final SpaceId HERE = space(1);
  private static final int DIMENSIONS = 128;
  private static final EmbeddingSpace MODEL = model("made-up 1");
  private static final Fusion BY_MEANING = new Fusion(0.1, 0.1, 0.5, 0.3);

  @TempDir Path root;
  private SearchIndex index;

  /** Opens the engine on an empty folder. */
  protected abstract SearchIndex open(Path root);

  @BeforeEach
  void start() {
    index = open(root);
    index.create(HERE);
    index.replace(
        HERE,
        List.of(
            meant(1, "Résilier un bail", "Un mois avant.", Access.everybody()),
            meant(2, "Payer un loyer", "Par virement.", Access.everybody()),
            meant(3, "Secret", "Rien.", new Access(Visibility.SEGMENT, Set.of("gold")))));
  }

  @AfterEach
  void stop() {
    index.close();
  }

  private static EmbeddingSpace model(String id) {
    return new EmbeddingSpace(id, List.of(new EmbeddingSpace.Part("all", DIMENSIONS, 1, true)));
  }

  /** A direction of its own for each number. */
  private static float[] direction(int number) {
    Random random = new Random(number);
    float[] vector = new float[DIMENSIONS];
    double squares = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  /** The title of an article means its number, the body a hundred more. */
  private static ArticleDocuments meant(int number, String title, String body, Access access) {
    UnitVectors vectors =
        new UnitVectors(
            MODEL,
            Map.of(title, QuantizedVector.of(direction(number))),
            Map.of(body, QuantizedVector.of(direction(100 + number))));
    ArticleDocument text = new ArticleDocument(1, "fr", title, List.of(), body, List.of(), vectors);
    return new ArticleDocuments(article(number), access, List.of(), List.of(), List.of(text));
  }

  private SearchResult ask(EmbeddingSpace model, int meaning, Audience audience) {
    SearchRequest asked = question("xylophone", audience, null, SynonymSet.NONE, "fr");
    return index.search(HERE, asked.meaning(Meaning.of(model, direction(meaning)), BY_MEANING));
  }

  @Test
  void whatMeansTheSameIsFoundWithoutACommonWord() {
    SearchHit best = ask(MODEL, 2, Audience.anonymous()).hits().getFirst();
    assertThat(best.articleId()).isEqualTo(article(2));
    assertThat(best.evidence().matched()).isEqualTo(MatchedField.SEMANTIC);
    assertThat(best.evidence().partCosines()).hasSize(1).allMatch(cosine -> cosine > 0.9);
    assertThat(best.views().question()).isGreaterThan(0.9);
    assertThat(best.views().words()).isZero();
    assertThat(best.evidence().excerpt()).isEqualTo("Par virement.");
  }

  @Test
  void aPassageIsFoundByItsMeaning() {
    SearchHit best = ask(MODEL, 101, Audience.anonymous()).hits().getFirst();
    assertThat(best.articleId()).isEqualTo(article(1));
    assertThat(best.views().passage()).isGreaterThan(0.9);
    assertThat(best.evidence().excerpt()).isEqualTo("Un mois avant.");
  }

  @Test
  void meaningShowsNothingThatIsHidden() {
    assertThat(ids(ask(MODEL, 3, Audience.anonymous()))).doesNotContain(article(3));
    assertThat(ids(ask(MODEL, 3, Audience.customer(Set.of("gold"))))).startsWith(article(3));
    index.create(space(2));
    SearchRequest asked = question("xylophone", "fr");
    assertThat(
            index
                .search(space(2), asked.meaning(Meaning.of(MODEL, direction(1)), BY_MEANING))
                .hits())
        .isEmpty();
  }

  @Test
  void vectorsOfAnotherModelSayNothing() {
    assertThat(ask(model("made-up 2"), 2, Audience.anonymous()).hits()).isEmpty();
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(ask(MODEL, 2, Audience.anonymous())).isEqualTo(ask(MODEL, 2, Audience.anonymous()));
  }
}
