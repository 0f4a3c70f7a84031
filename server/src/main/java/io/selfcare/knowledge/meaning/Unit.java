package io.selfcare.knowledge.meaning;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.Passages;
import io.selfcare.search.ReservedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One text of an article that has a vector of its own.
 *
 * @param key what its vector is kept under
 */
record Unit(Stage stage, String locale, String text, Key key) {
  private static final int HASH_BYTES = 16;

  /** Of which article, by which model, of which text. */
  record Key(ArticleId article, String model, String hash) {}

  /** The texts of an article in every locale that the model knows, each once. */
  static List<Unit> of(ArticleDocuments article, EmbeddingModel model) {
    Set<Unit> units = new LinkedHashSet<>();
    for (ArticleDocument document : article.documents()) {
      Optional<EmbeddingSpace> space = model.space(document.locale());
      if (space.isPresent()) {
        document.questionUnits().stream()
            .map(text -> unit(article, document, space.get(), Stage.QUESTIONS, text))
            .forEach(units::add);
        passages(document)
            .map(text -> unit(article, document, space.get(), Stage.PASSAGES, text))
            .forEach(units::add);
      }
    }
    return List.copyOf(units);
  }

  private static Stream<String> passages(ArticleDocument document) {
    return Stream.concat(
            Stream.of(document.bodyText()),
            document.reserved().stream().map(ReservedText::bodyText))
        .flatMap(body -> Passages.of(body).stream());
  }

  private static Unit unit(
      ArticleDocuments article,
      ArticleDocument document,
      EmbeddingSpace space,
      Stage stage,
      String text) {
    Key key = new Key(article.articleId(), model(space, stage), hash(text));
    return new Unit(stage, document.locale(), text, key);
  }

  /** Names what a vector was made by, and for what. */
  static String model(EmbeddingSpace space, Stage stage) {
    return space.id() + "/" + stage.word();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
