package io.selfcare.search.embedding.student;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches a student: its vector of a text shall be the teacher's, texts shall be as near to each
 * other as the teacher sees them, and titles near to passages of their own articles. The same
 * lesson always makes the same bytes.
 */
public final class StudentTraining {
  private static final int BATCH = 256;
  private static final float LIKENESS = .3f;
  private static final float TEMPERATURE = .05f;
  private static final float RATE = .05f;
  private static final long SEED = 11;

  private final Plan plan;
  private final Rows rows;
  private final List<int[]> texts = new ArrayList<>();
  private final List<float[]> taught;
  private final List<int[]> titles = new ArrayList<>();
  private final List<int[]> passages = new ArrayList<>();
  private final Random random = new Random(SEED);

  /**
   * How much is taught.
   *
   * @param features how many at most
   * @param dimensions of a vector
   * @param rounds through all texts
   * @param articleRounds through all articles, in the last rounds
   * @param articles the weight of titles and passages
   */
  public record Plan(int features, int dimensions, int rounds, int articleRounds, float articles) {
    public static final Plan MEASURED = new Plan(65_536, 128, 6, 5, .4f);
  }

  private StudentTraining(Lesson lesson, Plan plan) {
    this.plan = plan;
    int[] features = lesson.features(plan.features(), 3);
    lesson.texts().forEach(text -> texts.add(Lesson.rows(text, features)));
    lesson.titles().forEach(text -> titles.add(Lesson.rows(text, features)));
    lesson.passages().forEach(text -> passages.add(Lesson.rows(text, features)));
    Rotation rotation =
        new Rotation(lesson.taught().subList(0, Math.min(20_000, texts.size())), plan.dimensions());
    taught = lesson.taught().stream().map(rotation::of).toList();
    rows = new Rows(features, plan.dimensions(), texts, taught, passages);
  }

  /** Learns a lesson. */
  public static StaticStudent teach(Lesson lesson, Plan plan) {
    StudentTraining training = new StudentTraining(lesson, plan);
    for (int round = 0; round < plan.rounds(); round++) {
      training.texts();
      if (round >= plan.rounds() - plan.articleRounds()) {
        training.articles();
      }
    }
    return training.rows.student();
  }

  /** Writes a student to a file. */
  public static void write(StaticStudent student, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      student.write(out);
    }
  }

  private void texts() {
    for (List<Integer> batch : batches(texts.size())) {
      Sums sums = new Sums(rows, batch.stream().map(texts::get).toList());
      Matrix teacher = new Matrix(batch.size(), plan.dimensions());
      for (int i = 0; i < batch.size(); i++) {
        System.arraycopy(
            taught.get(batch.get(i)), 0, teacher.values, i * plan.dimensions(), plan.dimensions());
      }
      Matrix wanted = teacher.timesTransposed(teacher, 1 / TEMPERATURE).softmax();
      Matrix seen = sums.vectors().timesTransposed(teacher, 1 / TEMPERATURE).softmax();
      seen.add(wanted, -1);
      Matrix gradient = seen.times(teacher, LIKENESS / TEMPERATURE);
      gradient.add(teacher, -1);
      sums.learn(gradient, RATE);
    }
  }

  private void articles() {
    for (List<Integer> batch : batches(titles.size())) {
      Sums asked = new Sums(rows, batch.stream().map(titles::get).toList());
      Sums said = new Sums(rows, batch.stream().map(passages::get).toList());
      Matrix errors = asked.vectors().timesTransposed(said.vectors(), 1 / TEMPERATURE).softmax();
      for (int i = 0; i < batch.size(); i++) {
        errors.values[i * batch.size() + i] -= 1;
      }
      float factor = plan.articles() / TEMPERATURE;
      Matrix askedGradient = errors.times(said.vectors(), factor);
      Matrix saidGradient = errors.transposed().times(asked.vectors(), factor);
      asked.learn(askedGradient, RATE);
      said.learn(saidGradient, RATE);
    }
  }

  private List<List<Integer>> batches(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<Integer>> batches = new ArrayList<>();
    for (int from = 0; from + BATCH <= size; from += BATCH) {
      batches.add(order.subList(from, from + BATCH));
    }
    return batches;
  }
}
