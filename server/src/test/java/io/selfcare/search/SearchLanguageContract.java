package io.selfcare.search;

import static io.selfcare.search.SearchFixture.all;
import static io.selfcare.search.SearchFixture.article;
import static io.selfcare.search.SearchFixture.draft;
import static io.selfcare.search.SearchFixture.french;
import static io.selfcare.search.SearchFixture.ids;
import static io.selfcare.search.SearchFixture.question;
import static io.selfcare.search.SearchFixture.space;
import static io.selfcare.search.SearchFixture.texts;
import static io.selfcare.search.SearchFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well every engine behind {@link SearchIndex} has to understand what people write. */
public abstract class SearchLanguageContract {
  private static final SpaceId SPACE = space(1);
  @TempDir Path root;
  private SearchIndex index;

  protected abstract SearchIndex open(Path root);

  @BeforeEach
  void start() {
    index = open(root);
    index.create(SPACE);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void accentsAndElisionsMakeNoDifference() {
    index.replace(
        SPACE,
        all(
            french(1, "Attestation de loyer payé", "Elle est envoyée chaque année."),
            french(2, "L’eau chaude est coupée", "Appelez le gardien.")));

    assertThat(index.search(SPACE, question("loyer paye", "fr")))
        .isEqualTo(index.search(SPACE, question("loyer payé", "fr")));
    assertThat(ids(index.search(SPACE, question("qu'est-ce que l'eau", "fr"))))
        .startsWith(article(2));
    assertThat(ids(index.search(SPACE, question("EAU", "fr")))).containsExactly(article(2));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Résilier un abonnement, je veux résiliation de mes abonnements",
    "en, Cancelling subscriptions, how do I cancel my subscription?",
    "de, Kündigungsfrist für Verträge, Welche Frist gilt für die Kündigung eines Vertrags?",
    "es, Cancelación de contratos, quiero cancelar mi contrato",
    "it, L’annullamento dei contratti, vorrei annullare un contratto",
    "nl, Contracten opzeggen, hoe zeg ik mijn contract op",
    "pt, Cancelar as assinaturas, como cancelo a minha assinatura",
    "pl, Rozwiązanie umowy, jak rozwiazac umowe",
    "ja, 契約を解約する, 解約したい"
  })
  void inflectedWordsAreFound(String locale, String title, String asked) {
    index.replace(
        SPACE,
        all(
            draft(1).in(locale, title, ""),
            draft(2).in(locale, "Xyz", "Abc."),
            draft(3).in(locale, "Qrst", "Uvw.")));

    SearchResult result = index.search(SPACE, question(asked, locale));
    assertThat(ids(result)).startsWith(article(1));
  }

  @Test
  void whereIsNotOr() {
    index.replace(
        SPACE,
        all(
            french(1, "Quand payer son loyer", "Avant le cinq ou le dix."),
            french(2, "Où payer son loyer", "Au bureau.")));

    assertThat(ids(index.search(SPACE, question("Où payer le loyer ?", "fr"))))
        .startsWith(article(2));
    assertThat(ids(index.search(SPACE, question("ou payer le loyer", "fr"))))
        .startsWith(article(2));
  }

  @Test
  void manyVariantsDoNotWaterDownTheBest() {
    String[] variants =
        IntStream.range(0, 150)
            .mapToObj(i -> "une tournure toute différente numéro " + i)
            .toArray(String[]::new);
    variants[77] = "ma machine à laver fuit";
    index.replace(
        SPACE,
        all(
            french(1, "Dégât des eaux", "Déclarez-le.", variants),
            french(2, "Machine commune", "La machine à laver de l’immeuble est au sous-sol.")));

    SearchHit best =
        index.search(SPACE, question("ma machine à laver fuit", "fr")).hits().getFirst();
    assertThat(best.articleId()).isEqualTo(article(1));
    assertThat(best.evidence().matched()).isEqualTo(MatchedField.VARIANT);
    assertThat(best.evidence().closeness()).isEqualTo(1);
    assertThat(best.evidence().coverage()).isEqualTo(1);
  }

  @Test
  void evidenceTellsHowMuchIsKnown() {
    String filler = "Ceci est une phrase sans rapport aucun. ".repeat(60);
    index.replace(
        SPACE,
        all(
            french(
                1,
                "Vivre ensemble",
                filler + "Le barbecue est interdit sur les balcons. " + filler),
            french(2, "Payer son loyer", "Par virement.")));

    SearchResult result = index.search(SPACE, question("barbecue balcon zeppelin", "fr"));
    Evidence evidence = result.hits().getFirst().evidence();
    assertThat(evidence.matched()).isEqualTo(MatchedField.BODY);
    assertThat(evidence.excerpt())
        .contains("Le barbecue est interdit sur les balcons.")
        .hasSizeLessThanOrEqualTo(Evidence.EXCERPT_LENGTH);
    assertThat(evidence.coverage()).isBetween(0.3, 0.9).isEqualTo(result.knownShare());
    assertThat(evidence.closeness()).isZero();
    assertThat(result.contentWords()).isEqualTo(3);
    assertThat(index.search(SPACE, question("comment faire s'il vous plaît", "fr")).contentWords())
        .isZero();
  }

  @Test
  void typingErrorsAreForgiven() {
    index.replace(
        SPACE,
        all(
            french(1, "Panne d’ascenseur", "Appelez le dépanneur."),
            french(2, "Fuite d’eau", "Coupez l’arrivée.")));

    for (String misspelled : List.of("assenceur", "ascensseur", "acsenseur")) {
      SearchResult result = index.search(SPACE, question(misspelled + " en panne", "fr"));
      assertThat(ids(result)).as(misspelled).startsWith(article(1));
      assertThat(result.knownShare()).as(misspelled).isBetween(0.7, 1.0);
    }
  }

  @Test
  void synonymsActOnTheQuestionAtOnceAndInTheirDirection() {
    index.replace(
        SPACE,
        all(
            french(1, "Forfait de téléphone portable", "Il est mensuel."),
            french(2, "Facture de la box internet", "Elle est annuelle."),
            french(3, "Payer un routeur", "Une fois.")));
    SynonymSet synonyms =
        new SynonymSet(
            "1",
            List.of(
                SynonymRule.twoWay(null, List.of("gsm", "téléphone portable")),
                SynonymRule.oneWay("fr-BE", "box internet", List.of("routeur"))));

    assertThat(asked("gsm", SynonymSet.NONE)).isEmpty();
    assertThat(asked("gsm", synonyms)).containsExactly(article(1));
    assertThat(asked("box internet", synonyms)).contains(article(2), article(3));
    assertThat(asked("routeur", synonyms)).containsExactly(article(3));
    assertThat(asked("gsm", new SynonymSet("2", List.of()))).isEmpty();
    assertThat(
            index
                .search(SPACE, question("gsm", Audience.anonymous(), null, synonyms, "fr"))
                .knownShare())
        .isGreaterThan(0.8);
  }

  @Test
  void suggestionsContinueWhatIsTyped() {
    index.replace(
        SPACE,
        all(
            french(1, "Résilier mon bail", "…", "Je quitte mon logement", "Résiliation du bail"),
            french(2, "Résidence fermée", "…"),
            french(3, "Mon logement est froid", "…")));

    assertThat(texts(index.suggest(SPACE, typed("Resil", "fr"))))
        .containsExactly("Résilier mon bail");
    assertThat(texts(index.suggest(SPACE, typed("rés", "fr"))))
        .containsExactly("Résidence fermée", "Résilier mon bail");
    assertThat(texts(index.suggest(SPACE, typed("mon log", "fr"))))
        .containsExactly("Mon logement est froid", "Je quitte mon logement");
    assertThat(texts(index.suggest(SPACE, typed("résillier mon b", "fr"))))
        .containsExactly("Résilier mon bail");
    assertThat(index.suggest(SPACE, typed("zzz", "fr"))).isEmpty();
    assertThat(index.suggest(SPACE, typed("  ", "fr"))).isEmpty();
  }

  @Test
  void anArticleWithoutTitleIsFoundByItsBody() {
    index.replace(SPACE, all(french(1, "", "Le tri des déchets se fait au local.")));

    SearchHit hit = index.search(SPACE, question("tri des déchets", "fr")).hits().getFirst();
    assertThat(hit.evidence().matched()).isEqualTo(MatchedField.BODY);
    assertThat(hit.evidence().excerpt()).isEqualTo("Le tri des déchets se fait au local.");
  }

  private List<ArticleId> asked(String text, SynonymSet synonyms) {
    return ids(index.search(SPACE, question(text, Audience.anonymous(), null, synonyms, "fr")));
  }
}
