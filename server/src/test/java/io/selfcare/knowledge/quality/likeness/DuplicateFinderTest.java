package io.selfcare.knowledge.quality.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.lucene.LuceneTextWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which bodies say the same. */
class DuplicateFinderTest {
  private static final String LIFT =
      "L’ascenseur est en panne. Le gardien appelle le réparateur, qui vient sous quatre heures en"
          + " semaine et sous huit heures le dimanche. Les locataires reçoivent un message dès que"
          + " la réparation est terminée. Personne ne doit forcer les portes de la cabine.";
  private static final String OTHER =
      "Le chauffage est réglé par la chaufferie de la résidence du quinze octobre au quinze avril."
          + " Si la température reste sous dix-neuf degrés, le gérant envoie un technicien mesurer"
          + " chaque pièce avec le locataire et note les valeurs sur une fiche.";

  private final DuplicateFinder finder = new DuplicateFinder(new LuceneTextWords(), "fr");
  private int articles;

  @Test
  void aBodyWithAnotherWordHereAndThereIsFound() {
    ArticleId first = add("Panne", LIFT);
    ArticleId second =
        add(
            "Ascenseur bloqué",
            LIFT.replace("le dimanche", "le week-end").toUpperCase(java.util.Locale.FRENCH));
    add("Chauffage", OTHER);
    assertThat(finder.duplicates())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.first()).isEqualTo(first);
              assertThat(pair.second()).isEqualTo(second);
              assertThat(pair.likeness()).isBetween(0.6, 1.0);
            });
  }

  @Test
  void shortBodiesAreComparedWithTheirTitles() {
    add("Panne d’ascenseur", "Appelez le gardien.");
    add("Panne de chauffage", "Appelez le gardien.");
    add("Panne de chauffage !", "Appelez le gardien");
    assertThat(finder.duplicates()).hasSize(1);
  }

  @Test
  void manyTextsTakeTimeInProportion() {
    Random dice = new Random(1);
    List<String> words = Stream.generate(() -> "mot" + dice.nextInt(20_000)).limit(20_000).toList();
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      bodies.add(
          dice.ints(80, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" ")));
    }
    bodies.forEach(body -> add("T", body));
    add("T", bodies.get(17));
    Instant begin = Instant.now();
    assertThat(finder.duplicates()).hasSize(1);
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  private ArticleId add(String title, String body) {
    ArticleId id = new ArticleId(new UUID(1, articles++));
    finder.add(new KnownText(id, title, List.of(), body));
    return id;
  }
}
