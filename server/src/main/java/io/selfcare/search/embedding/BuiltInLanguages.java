package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.EmbeddingSpace.Part;
import io.selfcare.search.embedding.student.StaticStudent;
import io.selfcare.search.embedding.translation.TranslationModel;
import io.selfcare.search.embedding.translation.Translator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English as it is, and every language that was taught to the server beside it. */
final class BuiltInLanguages implements LocalEmbeddingModel.Languages {
  /** The student's share of a vector; measured. */
  private static final double STUDENT = .25;

  private final Later<TextEncoder> english;
  private final Map<String, Later<Composition>> languages;

  BuiltInLanguages(BundledModel model) {
    Later<TextEncoder> encoder = Later.begin("model-" + model.id(), model::read);
    english = encoder;
    languages =
        Map.of(
            "en",
            Later.begin("model-en", () -> english(model, encoder.get())),
            "fr",
            Later.begin("model-fr", () -> taught("fr", model, encoder.get())));
  }

  @Override
  public Optional<Later<Composition>> of(String language) {
    return Optional.ofNullable(languages.get(language));
  }

  @Override
  public void close() {
    english.ifThere().ifPresent(TextEncoder::close);
  }

  private static Composition english(BundledModel model, TextEncoder encoder) {
    return Composition.single(model.id(), "english", encoder, encoder);
  }

  /**
   * Two readings of a text: what the English encoder makes of its translation, and what a student
   * of that encoder makes of the text itself. Passages have the second only: it costs next to
   * nothing.
   */
  private static Composition taught(String language, BundledModel model, TextEncoder encoder)
      throws IOException {
    try (InputStream translation = resource(language, "translation.bin");
        InputStream student = resource(language, "student.bin")) {
      Translator translator = new Translator(TranslationModel.read(translation));
      TextEncoder translated = new TranslatedEncoder(translator, encoder);
      TextEncoder taught = new StudentEncoder(StaticStudent.read(student));
      List<Part> parts =
          List.of(
              new Part("translated", translated.dimensions(), 1 - STUDENT, false),
              new Part("student", taught.dimensions(), STUDENT, true));
      return new Composition(
          new EmbeddingSpace(id(model, language), parts), List.of(translated, taught));
    }
  }

  /** Names the encoder and what was taught, so that after another training all is made anew. */
  private static String id(BundledModel model, String language) throws IOException {
    try (InputStream file = resource(language, "version")) {
      String version = new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return model.id() + "+" + language + "-" + version;
    }
  }

  private static InputStream resource(String language, String name) throws IOException {
    String path = "/models/" + language + "/" + name;
    InputStream file = BuiltInLanguages.class.getResourceAsStream(path);
    if (file == null) {
      throw new FileNotFoundException("The server has no " + path + ".");
    }
    return file;
  }
}
