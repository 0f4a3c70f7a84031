package io.selfcare.answers.contexts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a place says in words: the title of the page, the words of its path and of the step.
 * Numbers, ids and endings of files are no words. Pure.
 */
final class PageWords {
  private static final int LONGEST_WORD = 30;
  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,5}$");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]{2,}");

  private PageWords() {}

  /** One text to search with; empty when the place says nothing. */
  static String of(@Nullable String title, Place place) {
    List<String> words = new ArrayList<>();
    if (title != null) {
      words.add(title.strip());
    }
    for (String segment : place.page().path().split("/", -1)) {
      words.addAll(words(decoded(ENDING.matcher(segment).replaceFirst(""))));
    }
    if (place.journeyStep() != null) {
      words.addAll(words(place.journeyStep()));
    }
    return String.join(" ", words).strip();
  }

  private static List<String> words(String text) {
    return BETWEEN
        .splitAsStream(text)
        .filter(word -> word.length() <= LONGEST_WORD && WORD.matcher(word).matches())
        .toList();
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
