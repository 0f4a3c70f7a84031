package io.selfcare.search.embedding;

import io.selfcare.search.embedding.student.Lesson;
import io.selfcare.search.embedding.student.LessonReader;
import io.selfcare.search.embedding.student.StaticStudent;
import io.selfcare.search.embedding.student.StudentTraining;
import io.selfcare.search.embedding.translation.SentencePair;
import io.selfcare.search.embedding.translation.TranslationModel;
import io.selfcare.search.embedding.translation.TranslatorTraining;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Teaches the built-in model a language: writes translation, student and version to a folder. */
public final class ModelTraining {
  private static final int VERSION_LENGTH = 12;

  private ModelTraining() {}

  /**
   * Trains.
   *
   * @param arguments folder of pairs, expression of the sources to use, file of articles, words
   *     that keep their accents (with commas between), folder to write to
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    List<SentencePair> pairs =
        SentencePair.read(Path.of(arguments[0]), origin -> origin.matches(arguments[1]));
    System.out.println(pairs.size() + " pairs");
    Path out = Path.of(arguments[4]);
    Files.createDirectories(out);
    TranslationModel translation = TranslatorTraining.train(pairs, Set.of(arguments[3].split(",")));
    TranslatorTraining.write(translation, out.resolve("translation.bin"));
    System.out.println("translation.bin: " + Files.size(out.resolve("translation.bin")));
    try (TextEncoder teacher = BundledModel.MINILM.read()) {
      Lesson lesson = LessonReader.read(pairs, teacher::encode, rows(Path.of(arguments[2])));
      StaticStudent student = StudentTraining.teach(lesson, StudentTraining.Plan.MEASURED);
      StudentTraining.write(student, out.resolve("student.bin"));
    }
    System.out.println("student.bin: " + Files.size(out.resolve("student.bin")));
    Files.writeString(out.resolve("version"), version(out) + "\n");
  }

  /** The rows of a tab-separated file, gzipped. */
  static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length >= 3)
          .forEach(rows::add);
    }
    return rows;
  }

  private static String version(Path out) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(out.resolve("translation.bin")));
    digest.update(Files.readAllBytes(out.resolve("student.bin")));
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }
}
