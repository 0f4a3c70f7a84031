package io.selfcare.search.embedding;

import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.embedding.UnderstandingConfiguration.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

class FrenchEmbeddingModelTest extends EmbeddingModelContract {
  private static final EmbeddingModel MODEL =
      EmbeddingModels.of(new UnderstandingConfiguration(Kind.BUILT_IN, null, null));

  @AfterAll
  static void close() {
    MODEL.close();
  }

  @Override
  EmbeddingModel model() {
    return MODEL;
  }

  @Override
  String locale() {
    return "fr";
  }

  @Override
  List<String> questions() {
    return List.of(
        "Comment réinitialiser mon mot de passe ?",
        "J’ai oublié le code secret de mon compte, comment en avoir un nouveau ?",
        "Comment ajouter une imprimante ?");
  }
}
