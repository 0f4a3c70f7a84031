package io.selfcare.security.isolation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A word of its own for each level and each place where a text can stand; the same all the time.
 */
final class CanaryWords {
  /** Every word of a suggestion must fit, so these are looked for one by one. */
  private static final Set<String> ALONE = Set.of("title", "variant", "block", "tag");

  private static final int GROUP = 8;
  private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Level> levels = new LinkedHashMap<>();

  /** The word of a place. */
  String of(Level level, String place) {
    return words.computeIfAbsent(
        level + " " + place,
        name -> {
          StringBuilder word = new StringBuilder();
          RANDOM.ints(20, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
          levels.put(word.toString(), level);
          return word.toString();
        });
  }

  /** The words that a reader must not be told, with their places. */
  Map<String, String> above(Level reader) {
    return words.entrySet().stream()
        .filter(entry -> !reader.sees().contains(levels.get(entry.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, TreeMap::new));
  }

  /** The words that stand in a place, of levels that a reader sees. */
  List<String> seen(Level reader, String place) {
    return reader.sees().stream().map(level -> words.get(level + " " + place)).toList();
  }

  /** What to look for: hidden words, whole and all but their ends, and words of every text. */
  List<String> probes(Level reader) {
    List<String> probes = new ArrayList<>(List.of("Guide", "Question", "texte commun"));
    Map<String, String> hidden = above(reader);
    hidden.forEach(
        (word, place) -> {
          if (ALONE.contains(place.replaceFirst(".* ", ""))) {
            probes.add(word);
          }
        });
    List<String> all = List.copyOf(hidden.keySet());
    for (int i = 0; i < all.size(); i += GROUP) {
      List<String> some = all.subList(i, Math.min(i + GROUP, all.size()));
      probes.add("guide " + String.join(" ", some));
      probes.add(some.stream().map(w -> w.substring(0, w.length() - 4)).collect(joining(" ")));
    }
    return probes;
  }
}
