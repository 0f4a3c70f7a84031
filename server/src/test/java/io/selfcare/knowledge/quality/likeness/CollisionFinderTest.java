package io.selfcare.knowledge.quality.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.lucene.LuceneTextWords;
import io.selfcare.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which phrases are found in articles where they do not belong. */
class CollisionFinderTest {
  private static final List<String> MATTERS =
      List.of(
          "ascenseur", "chauffage", "digicode", "quittance", "loyer", "bail", "parking", "badge");
  private static final List<String> WAYS =
      List.of(
          "Que faire quand %s est en panne ?",
          "Mon problème de %s n’est pas réglé",
          "J’ai une question sur %s",
          "Qui s’occupe de %s dans la résidence ?",
          "Comment signaler un souci de %s au gardien ?",
          "Le %s ne va pas, à qui dois-je écrire ?");

  @Test
  void aPhraseAmongForeignOnesIsFoundWithTheArticleItBelongsTo() {
    Map<String, List<String>> phrases = new TreeMap<>();
    for (String matter : MATTERS) {
      phrases.put(
          matter, new ArrayList<>(WAYS.stream().map(way -> way.formatted(matter)).toList()));
    }
    phrases.get("bail").add("L’ascenseur est en panne, que faire ?");
    phrases.get("badge").add("Qui s’occupe du chauffage dans notre résidence ?");
    Found found = find(phrases);
    assertThat(found.collisions)
        .extracting(
            c -> found.name(c.article()) + ": " + c.phrase() + " → " + found.name(c.other()))
        .containsExactlyInAnyOrder(
            "bail: L’ascenseur est en panne, que faire ? → ascenseur",
            "badge: Qui s’occupe du chauffage dans notre résidence ? → chauffage");
  }

  @Test
  void caseAccentsAndInflectionDoNotHideThatTwoTitlesAreOne() {
    Found found =
        find(
            Map.of(
                "a", List.of("Résilier mon bail"),
                "b", List.of("RESILIER MON BAIL !"),
                "c", List.of("Payer mon loyer")));
    assertThat(found.collisions).hasSize(2).allMatch(c -> !found.name(c.article()).equals("c"));
  }

  @Test
  void titlesOfOneMatterAreNoCollision() {
    Found found =
        find(
            Map.of(
                "a", List.of("Carte nationale d’identité d’un mineur : en cas de perte"),
                "b", List.of("Carte nationale d’identité d’un mineur : en cas de vol")));
    assertThat(found.collisions).isEmpty();
  }

  @Test
  void mostPlantedPhrasesOfBankCustomersAreFound() throws IOException {
    Path set = Repository.shared("data/banking77_fr");
    Map<String, List<String>> phrases = new TreeMap<>(rows(set.resolve("train.tsv")));
    List<String> matters = List.copyOf(phrases.keySet());
    List<Map.Entry<String, String>> foreign = new ArrayList<>();
    rows(set.resolve("valid.tsv"))
        .forEach((matter, own) -> own.forEach(phrase -> foreign.add(Map.entry(matter, phrase))));
    Random dice = new Random(7);
    Collections.shuffle(foreign, dice);
    Map<String, String> planted = new HashMap<>();
    for (Map.Entry<String, String> entry : foreign.subList(0, 400)) {
      String wrong = matters.get(dice.nextInt(matters.size()));
      if (!wrong.equals(entry.getKey())) {
        phrases.getOrDefault(wrong, new ArrayList<>()).add(entry.getValue());
        planted.put(wrong + " " + entry.getValue(), entry.getKey());
      }
    }
    Found found = find(phrases);
    long right =
        found.collisions.stream()
            .filter(c -> planted.containsKey(found.name(c.article()) + " " + c.phrase()))
            .count();
    assertThat((double) right / planted.size()).as("recall").isGreaterThanOrEqualTo(0.9);
    assertThat((double) right / found.collisions.size())
        .as("precision")
        .isGreaterThanOrEqualTo(0.8);
  }

  private static Map<String, List<String>> rows(Path file) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", 2);
      rows.computeIfAbsent(cells[0], matter -> new ArrayList<>()).add(cells[1]);
    }
    return rows;
  }

  private static Found find(Map<String, List<String>> phrases) {
    CollisionFinder finder = new CollisionFinder(new LuceneTextWords(), "fr");
    Map<ArticleId, String> names = new HashMap<>();
    new TreeMap<>(phrases)
        .forEach(
            (name, own) -> {
              ArticleId id = new ArticleId(new UUID(1, names.size()));
              names.put(id, name);
              finder.add(new KnownText(id, own.getFirst(), own.subList(1, own.size()), name));
            });
    return new Found(finder.collisions(), names);
  }

  private record Found(List<Collision> collisions, Map<ArticleId, String> names) {
    String name(ArticleId id) {
      return names.getOrDefault(id, "?");
    }
  }
}
