package io.selfcare.search;

import static io.selfcare.search.SearchFixture.all;
import static io.selfcare.search.SearchFixture.article;
import static io.selfcare.search.SearchFixture.category;
import static io.selfcare.search.SearchFixture.draft;
import static io.selfcare.search.SearchFixture.french;
import static io.selfcare.search.SearchFixture.ids;
import static io.selfcare.search.SearchFixture.question;
import static io.selfcare.search.SearchFixture.space;
import static io.selfcare.search.SearchFixture.texts;
import static io.selfcare.search.SearchFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine behind {@link SearchIndex} holds to: isolation, visibility, locales, what
 * becomes of changes. How well it reads languages is in {@link SearchLanguageContract}.
 */
public abstract class SearchIndexContract {
  private static final SpaceId HERE = space(1);
  private static final SpaceId THERE = space(2);

  @TempDir Path root;
  private SearchIndex index;

  /** Opens the engine; opening it again on the same root finds what was there. */
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

  @Test
  void aSpaceSeesNothingOfAnother() {
    index.create(THERE);
    index.replace(HERE, all(french(1, "Remplacer un badge perdu", "Venez au bureau.")));

    assertThat(index.search(THERE, question("badge perdu", "fr")).hits()).isEmpty();
    assertThat(index.search(THERE, question("badge perdu", "fr")).knownShare()).isZero();
    assertThat(index.suggest(THERE, typed("remp", "fr"))).isEmpty();
    assertThat(index.contents(THERE)).isEmpty();
    assertThat(ids(index.search(HERE, question("badge perdu", "fr")))).containsExactly(article(1));

    index.drop(THERE);
    assertThat(index.contents(HERE)).hasSize(1);
  }

  @Test
  void anIndexThatWasNeverMadeSaysSo() {
    assertThat(index.ready(THERE)).isFalse();
    assertThatThrownBy(() -> index.search(THERE, question("badge", "fr")))
        .isInstanceOf(IndexNotReadyException.class);
    assertThatThrownBy(() -> index.replace(THERE, List.of()))
        .isInstanceOf(IndexNotReadyException.class);

    index.create(THERE);
    assertThat(index.ready(THERE)).isTrue();
    assertThat(index.search(THERE, question("badge", "fr")).hits()).isEmpty();

    index.drop(THERE);
    assertThat(index.ready(THERE)).isFalse();
  }

  @Test
  void replacingLeavesNothingOfTheFormerVersion() {
    index.replace(HERE, all(french(1, "Ancien titre", "Rien."), french(2, "Autre", "Rien.")));
    index.replace(
        HERE,
        List.of(
            new ArticleDocuments(
                article(1),
                Access.everybody(),
                List.of(),
                List.of(),
                List.of(new ArticleDocument(2, "fr", "Nouveau titre", List.of(), "Rien.")))));

    assertThat(index.search(HERE, question("ancien", "fr")).hits()).isEmpty();
    assertThat(index.search(HERE, question("nouveau", "fr")).hits())
        .singleElement()
        .extracting(SearchHit::version)
        .isEqualTo(2);
    assertThat(index.contents(HERE))
        .containsExactlyInAnyOrder(
            new IndexedVersion(article(1), "fr", 2), new IndexedVersion(article(2), "fr", 1));

    index.replace(HERE, List.of(ArticleDocuments.removed(article(1))));
    assertThat(index.contents(HERE)).containsExactly(new IndexedVersion(article(2), "fr", 1));
    assertThat(index.suggest(HERE, typed("nouv", "fr"))).isEmpty();
  }

  @Test
  void whatWasReplacedIsThereAfterReopening() {
    index.replace(HERE, all(french(1, "Payer son loyer", "Par virement.")));
    index.close();
    index = open(root);

    assertThat(index.ready(HERE)).isTrue();
    assertThat(ids(index.search(HERE, question("loyer", "fr")))).containsExactly(article(1));
  }

  @Test
  void everyStateOfAnIndexHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      index.create(HERE);
      assertThat(names.add(generation())).isTrue();
      index.replace(HERE, all(french(i, "Payer son loyer", "Par virement.")));
      assertThat(names.add(generation())).isTrue();
    }
    String last = generation();
    index.close();
    index = open(root);
    assertThat(generation()).isEqualTo(last);
  }

  private String generation() {
    return index.search(HERE, question("loyer", "fr")).generation();
  }

  @Test
  void nobodyFindsWhatHeMayNotSee() {
    List<Access> accesses =
        List.of(
            Access.everybody(),
            new Access(Visibility.AUTHENTICATED, Set.of()),
            new Access(Visibility.SEGMENT, Set.of("gold", "staff")),
            new Access(Visibility.SEGMENT, Set.of("internal")),
            new Access(Visibility.INTERNAL, Set.of()));
    for (int i = 0; i < accesses.size(); i++) {
      index.replace(HERE, all(french(i, "Zanzibar " + i, "Rien.").seenBy(accesses.get(i))));
    }
    List<Audience> audiences =
        List.of(
            Audience.anonymous(),
            Audience.customer(Set.of()),
            Audience.customer(Set.of("gold")),
            Audience.customer(Set.of("silver", "internal")),
            Audience.staff());
    for (Audience audience : audiences) {
      List<ArticleId> may = new ArrayList<>();
      for (int i = 0; i < accesses.size(); i++) {
        if (audience.maySee(accesses.get(i))) {
          may.add(article(i));
        }
      }
      SearchRequest asked = question("zanzibar", audience, null, SynonymSet.NONE, "fr");
      SuggestionRequest begun = new SuggestionRequest("zanz", LocaleChain.of("fr"), audience, 10);
      assertThat(ids(index.search(HERE, asked))).as("%s", audience).hasSameElementsAs(may);
      assertThat(index.suggest(HERE, begun).stream().map(Suggestion::articleId))
          .as("%s", audience)
          .hasSameElementsAs(may);
    }
  }

  @Test
  void wordsOfHiddenArticlesAreUnknown() {
    index.replace(
        HERE,
        all(
            french(1, "Payer son loyer", "Par virement."),
            french(2, "Projet Zanzibar", "Secret.")
                .seenBy(new Access(Visibility.INTERNAL, Set.of()))));

    assertThat(index.search(HERE, question("zanzibar", "fr")).knownShare()).isZero();
    assertThat(
            index
                .search(HERE, question("zanzibar", Audience.staff(), null, SynonymSet.NONE, "fr"))
                .knownShare())
        .isEqualTo(1);
  }

  @Test
  void anArticleCountsOnceInTheFirstLocaleOfTheChain() {
    index.replace(
        HERE,
        all(
            draft(1)
                .in("fr", "Retour d’un colis", "Sous trente jours.")
                .in("en", "Return a parcel", "Within thirty days."),
            draft(2).in("en", "Parcel lost", "Write to us.")));

    SearchResult both = index.search(HERE, question("parcel colis", "fr-CA", "fr", "en"));
    assertThat(both.hits())
        .extracting(SearchHit::articleId, SearchHit::locale)
        .containsExactlyInAnyOrder(tuple(article(1), "fr"), tuple(article(2), "en"));
    assertThat(ids(index.search(HERE, question("parcel", "fr")))).isEmpty();
    assertThat(ids(index.search(HERE, question("parcel", "en", "fr"))))
        .containsExactlyInAnyOrder(article(1), article(2));
    assertThat(texts(index.suggest(HERE, typed("ret", "en", "fr"))))
        .containsExactly("Return a parcel");
  }

  @Test
  void aCategoryIncludesAllBelowIt() {
    index.replace(
        HERE,
        all(
            french(1, "Panne d’ascenseur", "Appelez.").under(category(1), category(2)),
            french(2, "Panne de chauffage", "Appelez.").under(category(3))));

    assertThat(
            ids(
                index.search(
                    HERE,
                    question("panne", Audience.anonymous(), category(1), SynonymSet.NONE, "fr"))))
        .containsExactly(article(1));
  }

  @Test
  void equalArticlesComeInTheOrderOfTheirIds() {
    List<ArticleDocuments> many = new ArrayList<>();
    for (int i : new int[] {7, 3, 9, 1, 5, 8, 2, 6, 4, 12, 11, 10}) {
      many.add(french(i, "Horaires du bureau", "De neuf à dix-sept heures.").done());
    }
    index.replace(HERE, many.subList(0, 5));
    index.replace(HERE, many.subList(5, many.size()));

    SearchResult first = index.search(HERE, question("horaires bureau", "fr"));
    assertThat(ids(first))
        .containsExactly(
            article(1),
            article(2),
            article(3),
            article(4),
            article(5),
            article(6),
            article(7),
            article(8),
            article(9),
            article(10));
    assertThat(index.search(HERE, question("horaires bureau", "fr"))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "?!… ---",
        "🛗🔧",
        "title:* OR (badge AND -perdu) \"x~2^\\ {[ ]} && || *?",
        "مفتاح ضائع שלום",
        "鍵を失くした",
        "a\u0000b\ud83d",
        "e\u0301\u0301\u0301\u0301",
        "et ou de la"
      })
  void anyTextMayBeAsked(String text) {
    index.replace(HERE, all(french(1, "Remplacer un badge perdu", "Venez au bureau.")));

    SearchResult result = index.search(HERE, question(text, "fr", "en", "ja"));
    assertThat(result.knownShare()).isBetween(0.0, 1.0);
    assertThat(index.suggest(HERE, typed(text, "fr", "en", "ja"))).isNotNull();
    if (text.isBlank()) {
      assertThat(result).isEqualTo(SearchResult.nothing(result.generation()));
    }
  }

  @Test
  void aVeryLongQuestionIsAnsweredByItsBeginning() {
    index.replace(HERE, all(french(1, "Remplacer un badge perdu", "Venez au bureau.")));
    StringBuilder rambling = new StringBuilder("J’ai perdu mon badge. ");
    for (int i = 0; rambling.length() < 20_000; i++) {
      rambling.append("mot").append(Integer.toString(i * 7919, 36)).append(' ');
    }
    String[] chain = {"fr", "en", "de", "es", "it", "nl", "pt", "ja", "ar", "fr-CA"};

    assertThat(ids(index.search(HERE, question(rambling.toString(), chain))))
        .containsExactly(article(1));
    assertThat(index.suggest(HERE, typed(rambling.toString(), chain))).isEmpty();
  }
}
