package io.selfcare.search.embedding.student;

import io.selfcare.search.Passages;
import io.selfcare.search.embedding.translation.SentencePair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Makes a lesson of pairs of sentences and of articles; always the same one of the same. */
public final class LessonReader {
  private static final int SHORTEST_TEXT = 3;
  private static final int LONGEST_TEXT = 160;
  private static final int SHORTEST_TITLE = 12;
  private static final int LONGEST_TITLE = 150;
  private static final int PASSAGES = 8;

  private final Random random = new Random(3);
  private final List<String> titles = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();

  private LessonReader() {}

  /**
   * A lesson.
   *
   * @param teacher gives the vector of a text in the target language
   * @param articles rows whose second cell is a title, whose last a body, the one before a summary
   */
  public static Lesson read(
      List<SentencePair> pairs, Function<String, float[]> teacher, List<String[]> articles) {
    List<SentencePair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(5));
    Set<String> seen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    List<float[]> taught = new ArrayList<>();
    for (SentencePair pair : shuffled) {
      int length = pair.source().length();
      if (length >= SHORTEST_TEXT
          && length <= LONGEST_TEXT
          && seen.add(pair.source().toLowerCase(Locale.ROOT))) {
        texts.add(pair.source());
        taught.add(teacher.apply(pair.target()));
      }
    }
    LessonReader reader = new LessonReader();
    articles.forEach(reader::article);
    return new Lesson(texts, taught, reader.titles, reader.passages);
  }

  /**
   * Passages with what may be asked for them: title, summary or the first words of another passage.
   * What is a question is left out, so that sets of questions can be measured honestly.
   */
  private void article(String[] row) {
    String title = row[1];
    String summary = row[row.length - 2].split("[.?]", 2)[0];
    List<String> own = new ArrayList<>(Passages.of(row[row.length - 1]));
    List<String> beginnings = own.stream().map(passage -> passage.split("[.\\n]", 2)[0]).toList();
    Collections.shuffle(own, random);
    for (int i = 0; i < Math.min(PASSAGES, own.size()); i++) {
      String other = beginnings.get(random.nextInt(beginnings.size()));
      String asked = i % 2 == 0 && !title.contains("?") ? title : i % 3 == 1 ? summary : other;
      if (asked.length() >= SHORTEST_TITLE && !asked.contains("?")) {
        titles.add(asked.substring(0, Math.min(LONGEST_TITLE, asked.length())));
        passages.add(own.get(i));
      }
    }
  }
}
