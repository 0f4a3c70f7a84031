package io.selfcare.answers.topics;

import io.selfcare.answers.topics.ReadTopic.Wording;
import io.selfcare.search.TextWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a question is on a topic. Pure.
 *
 * <p>A phrase of several telling words fits when the question has their stems next to each other,
 * whatever small words stand between. A phrase with one telling word fits with all its words in
 * their places, so that "en finir" is not every "finir". An example fits by meaning or, where there
 * is none to compare, by nearly the same telling words.
 */
final class TopicMatcher {
  /**
   * How near a question has to come to an example, and nearer than to any title or variant of an
   * article. With five examples of one of 77 neighbouring intents (banking77 in French) 37 in 100
   * other wordings of it come so near, two in 1,000 of the neighbours, and nothing foreign at all;
   * without the second half of the rule six in 1,000. More examples catch more.
   */
  static final double NEAR = 0.65;

  /** The part of the telling words, of both together, that question and example share. */
  private static final double SAME_WORDS = 0.8;

  private static final int SEVERAL = 2;

  private TopicMatcher() {}

  /** What a topic was found by. */
  record Match(ReadTopic topic, TopicHit.By by, String text, double similarity) {}

  /** The phrase of the topic that the question says. */
  static Optional<Match> byPhrase(ReadTopic topic, List<TextWord> question) {
    return topic.phrases().stream()
        .filter(phrase -> says(question, phrase))
        .findFirst()
        .map(phrase -> new Match(topic, TopicHit.By.PHRASE, phrase.text(), 1));
  }

  /** The example of the topic that has nearly the same words. */
  static Optional<Match> byWords(ReadTopic topic, List<TextWord> question) {
    Set<String> asked = stems(question);
    Match best = null;
    for (Wording example : topic.examples()) {
      double shared = shared(asked, stems(example.words()));
      if (shared >= SAME_WORDS && (best == null || shared > best.similarity())) {
        best = new Match(topic, TopicHit.By.EXAMPLE, example.text(), shared);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean says(List<TextWord> question, Wording phrase) {
    List<TextWord> telling = phrase.telling();
    return telling.size() >= SEVERAL
        ? inRow(question.stream().filter(TextWord::telling).toList(), telling)
        : inRow(question, phrase.words());
  }

  private static boolean inRow(List<TextWord> all, List<TextWord> wanted) {
    for (int start = 0; !wanted.isEmpty() && start + wanted.size() <= all.size(); start++) {
      int same = 0;
      while (same < wanted.size() && same(all.get(start + same), wanted.get(same))) {
        same++;
      }
      if (same == wanted.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(TextWord one, TextWord other) {
    return one.spelled().equals(other.spelled())
        || (one.telling() && other.telling() && one.stem().equals(other.stem()));
  }

  private static Set<String> stems(List<TextWord> words) {
    return words.stream().filter(TextWord::telling).map(TextWord::stem).collect(Collectors.toSet());
  }

  /** Two words in common at least: one alone says too little of what is meant. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    boolean same = one.equals(other) && !one.isEmpty();
    return same || both.size() >= SEVERAL ? (double) both.size() / all.size() : 0;
  }
}
