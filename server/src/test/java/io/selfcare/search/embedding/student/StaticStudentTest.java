package io.selfcare.search.embedding.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.search.embedding.student.StudentTraining.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticStudentTest {
  private static final List<String> PLACES = List.of("Paris", "Lyon", "Nice", "Lille");
  private static final List<String> THINGS = List.of("carte perdue", "mot de passe");
  private static final int TEXTS = 512;

  private final StaticStudent student = StudentTraining.teach(lesson(), plan());

  @Test
  void whatTheTeacherSeesAlikeTheStudentDoesToo() {
    double same = cosine("ma carte perdue à Toulouse", "une carte perdue");
    double other = cosine("ma carte perdue à Toulouse", "un mot de passe");
    assertThat(same).isGreaterThan(.9);
    assertThat(other).isLessThan(.5);
  }

  @Test
  void accentsCaseAndEndingsMatterLittle() {
    assertThat(student.encode("CARTE PÉRDUE")).isEqualTo(student.encode("carte perdue"));
    assertThat(cosine("cartes perdues", "carte perdue")).isGreaterThan(.9);
  }

  @Test
  void whatIsUnknownHasNoDirection() {
    assertThat(student.encode("")).containsOnly(0);
    assertThat(student.encode("漢字 \uD83D\uDE00 \u0000")).containsOnly(0);
    assertThat(student.encode("x".repeat(1_000_000))).hasSize(4);
  }

  @Test
  void theSameLessonMakesTheSameBytes() throws IOException {
    byte[] once = bytes(student);
    assertThat(bytes(StudentTraining.teach(lesson(), plan()))).isEqualTo(once);
    StaticStudent read = StaticStudent.read(new ByteArrayInputStream(once));
    assertThat(read.encode("ma carte")).isEqualTo(student.encode("ma carte"));
  }

  @Test
  void featuresAreWordsPairsAndRunsOfCharacters() {
    assertThat(TextFeatures.of("l'a")).hasSize(3);
    assertThat(TextFeatures.of("abc")).hasSize(4);
    assertThat(TextFeatures.of("abc abc")).hasSize(5).isSorted();
    assertThat(TextFeatures.of("Œuf")).isEqualTo(TextFeatures.of("oeuf"));
  }

  private static Plan plan() {
    return new Plan(2_000, 4, 6, 2, .3f);
  }

  /** Half of the texts are of one thing, half of another. */
  private static Lesson lesson() {
    List<String> texts = new ArrayList<>();
    List<float[]> taught = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add(THINGS.get(i % 2) + " à " + PLACES.get(i / 2 % PLACES.size()) + " " + i % 16);
      float small = .05f * (i % 5);
      taught.add(
          i % 2 == 0
              ? new float[] {1, small, 0, 0, small, 0}
              : new float[] {0, 0, 1, small, 0, small});
    }
    return new Lesson(texts, taught, texts, texts);
  }

  private double cosine(String a, String b) {
    float[] one = student.encode(a);
    float[] two = student.encode(b);
    return dot(one, two) / Math.sqrt(dot(one, one) * dot(two, two));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static byte[] bytes(StaticStudent student) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    student.write(out);
    return out.toByteArray();
  }
}
