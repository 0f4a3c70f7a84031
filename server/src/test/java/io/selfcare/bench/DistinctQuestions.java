package io.selfcare.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * More questions than a list holds, no two alike, so that nothing is answered from what is
 * remembered: after the first round each question ends with the last words of another.
 */
record DistinctQuestions(List<String> questions) {
  private static final int BORROWED = 3;

  DistinctQuestions {
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("there are no questions");
    }
  }

  static DistinctQuestions in(Path file) throws IOException {
    return new DistinctQuestions(
        Files.readAllLines(file).stream().filter(line -> !line.isBlank()).distinct().toList());
  }

  /** The question of that number, from 0 on. */
  String at(int number) {
    int round = number / questions.size();
    String question = questions.get(number % questions.size());
    return round == 0
        ? question
        : question + " " + end(questions.get((number + round) % questions.size())) + " " + round;
  }

  private static String end(String question) {
    List<String> words = List.of(question.strip().split("\\s+"));
    return String.join(" ", words.subList(Math.max(0, words.size() - BORROWED), words.size()));
  }
}
