package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.ArticleId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which texts somebody was shown or has rated, as the news of answers carry them: one word for
 * each, id and locale with a slash between.
 */
public final class ShownTexts {
  /** An answer was given; the texts are those that it showed. */
  public static final String GIVEN = "answer.given";

  /** The text has helped. */
  public static final String HELPFUL = "answer.helpful";

  /** The text has not helped. */
  public static final String UNHELPFUL = "answer.unhelpful";

  private ShownTexts() {}

  public static String words(Collection<Key> texts) {
    return texts.stream()
        .map(text -> text.articleId() + "/" + text.locale())
        .collect(Collectors.joining(" "));
  }

  static List<Key> of(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split("/", 2))
        .map(parts -> new Key(ArticleId.parse(parts[0]), parts[1]))
        .toList();
  }
}
