package io.selfcare.search;

import static io.selfcare.search.SearchFixture.all;
import static io.selfcare.search.SearchFixture.article;
import static io.selfcare.search.SearchFixture.french;
import static io.selfcare.search.SearchFixture.ids;
import static io.selfcare.search.SearchFixture.question;
import static io.selfcare.search.SearchFixture.space;
import static io.selfcare.search.SearchFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.SpaceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every engine behind {@link SearchIndex} does with a body of which some readers see more: it
 * is found by what its reader sees, and by nothing else.
 */
public abstract class SearchReservedContract {
  private static final SpaceId HERE = space(1);
  private static final String SEEN = "Venez au bureau avec votre badge.";
  private static final Audience ANYBODY = Audience.anonymous();
  private static final Audience CUSTOMER = Audience.customer(Set.of());
  private static final Audience GOLD = Audience.customer(Set.of("gold", "silver"));

  @TempDir Path root;
  private SearchIndex index;

  /** Opens the engine on an empty folder. */
  protected abstract SearchIndex open(Path root);

  @BeforeEach
  void start() {
    index = open(root);
    index.create(HERE);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  private static ReservedText reserved(Visibility visibility, String more, String... segments) {
    return new ReservedText(new Access(visibility, Set.of(segments)), SEEN + "\n\n" + more);
  }

  private static ArticleDocuments badge(Access access, ReservedText... reserved) {
    ArticleDocument text =
        new ArticleDocument(1, "fr", "Badge perdu", List.of(), SEEN, List.of(reserved));
    return new ArticleDocuments(article(1), access, List.of(), List.of(), List.of(text));
  }

  private SearchResult search(String text, Audience audience) {
    return index.search(HERE, question(text, audience, null, SynonymSet.NONE, "fr"));
  }

  private void everyKindOfReader() {
    index.replace(
        HERE,
        List.of(
            badge(
                Access.everybody(),
                reserved(Visibility.AUTHENTICATED, "La caution est de trente euros."),
                reserved(Visibility.SEGMENT, "Un coursier vous apporte un double.", "gold"),
                reserved(Visibility.INTERNAL, "Le coffre se trouve derrière la zibeline."))));
  }

  @Test
  void aReaderFindsByWhatHeSees() {
    everyKindOfReader();
    assertThat(ids(search("caution", CUSTOMER))).containsExactly(article(1));
    assertThat(ids(search("coursier", GOLD))).containsExactly(article(1));
    assertThat(ids(search("zibeline", Audience.staff()))).containsExactly(article(1));
    assertThat(search("zibeline", Audience.staff()).hits().getFirst().evidence().excerpt())
        .contains("zibeline");
  }

  @Test
  void whatHeDoesNotSeeIsNotFoundKnownOrQuoted() {
    everyKindOfReader();
    for (Audience audience : List.of(ANYBODY, CUSTOMER, GOLD)) {
      SearchResult hidden = search("zibeline", audience);
      assertThat(hidden.hits()).isEmpty();
      assertThat(hidden.knownShare()).isZero();
      assertThat(search("badge coffre zibeline", audience).hits())
          .allSatisfy(hit -> assertThat(hit.evidence().excerpt()).doesNotContain("zibeline"));
    }
    assertThat(search("coursier", CUSTOMER).hits()).isEmpty();
    assertThat(search("caution", ANYBODY).hits()).isEmpty();
    assertThat(search("caution", ANYBODY).knownShare()).isZero();
  }

  @Test
  void anArticleIsFoundOnceHoweverMuchOfItIsSeen() {
    everyKindOfReader();
    for (Audience audience : List.of(ANYBODY, CUSTOMER, GOLD, Audience.staff())) {
      assertThat(ids(search("badge perdu bureau", audience))).containsExactly(article(1));
      assertThat(
              index.suggest(HERE, new SuggestionRequest("bad", LocaleChain.of("fr"), audience, 10)))
          .hasSize(1);
    }
    assertThat(index.contents(HERE)).containsExactly(new IndexedVersion(article(1), "fr", 1));
  }

  @Test
  void aReaderNeedsTheArticleAndThePart() {
    index.replace(
        HERE,
        List.of(
            badge(
                new Access(Visibility.SEGMENT, Set.of("silver", "bronze")),
                reserved(Visibility.SEGMENT, "Le coursier passe.", "gold"))));
    assertThat(search("coursier", Audience.customer(Set.of("gold"))).hits()).isEmpty();
    assertThat(search("coursier", Audience.customer(Set.of("silver"))).hits()).isEmpty();
    assertThat(ids(search("coursier", GOLD))).containsExactly(article(1));
  }

  @Test
  void aHiddenWordIsAsUnknownAsOneThatIsNowhere() {
    index.replace(HERE, all(french(2, "Zibelines", "La zibeline est un animal.")));
    index.replace(HERE, List.of(badge(Access.everybody())));
    SearchResult before = search("zibelune et badge", ANYBODY);
    index.replace(
        HERE,
        List.of(badge(Access.everybody(), reserved(Visibility.INTERNAL, "La zibelune mord."))));
    SearchResult after = search("zibelune et badge", ANYBODY);
    assertThat(ids(after)).isEqualTo(ids(before)).contains(article(2));
    assertThat(after.knownShare()).isEqualTo(before.knownShare());
    assertThat(after.hits().stream().map(SearchHit::evidence))
        .isEqualTo(before.hits().stream().map(SearchHit::evidence).toList());
  }

  @Test
  void whatIsNoLongerReservedIsFoundByAll() {
    everyKindOfReader();
    index.replace(HERE, all(french(1, "Badge perdu", SEEN + " La zibeline veille.")));
    assertThat(ids(search("zibeline", ANYBODY))).containsExactly(article(1));
    index.replace(HERE, List.of(ArticleDocuments.removed(article(1))));
    assertThat(search("badge", Audience.staff()).hits()).isEmpty();
    assertThat(index.suggest(HERE, typed("bad", "fr"))).isEmpty();
  }
}
