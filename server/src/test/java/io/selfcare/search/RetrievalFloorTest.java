package io.selfcare.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.embedding.EmbeddingModels;
import io.selfcare.search.embedding.UnderstandingConfiguration;
import io.selfcare.search.embedding.UnderstandingConfiguration.Kind;
import io.selfcare.search.lucene.LuceneSearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Finding must not get worse: floors a little under what the index reached when they were set.
 * Needs the data sets, in the folder {@code data} below the system property {@code
 * selfcare.shared}.
 */
class RetrievalFloorTest {

  @ParameterizedTest
  @CsvSource({
    "covidfaq_fr, fr, 0.61, 0.69",
    "servicepublic_fr, fr, 0.66, 0.75",
    "stackfaq, en, 0.78, 0.84",
    "piaf_fr, fr, 0.65, 0.73"
  })
  void findsTheRightArticleFirst(
      String set, String locale, double first, double reciprocalRank, @TempDir Path root)
      throws IOException {
    Path folder = folder(set);
    try (SearchIndex index = new LuceneSearchIndex(root, 1)) {
      RetrievalSet.Quality quality =
          new RetrievalSet(folder, locale).measure(index, new SpaceId(new UUID(0, 1)));
      System.out.printf("%s: %s%n", set, quality);
      assertThat(quality.first()).isGreaterThanOrEqualTo(first);
      assertThat(quality.meanReciprocalRank()).isGreaterThanOrEqualTo(reciprocalRank);
    }
  }

  @ParameterizedTest
  @CsvSource({"covidfaq_fr, fr, 0.64, 0.72"})
  void findsMoreByMeaning(
      String set, String locale, double first, double reciprocalRank, @TempDir Path root)
      throws IOException {
    Path folder = folder(set);
    try (SearchIndex index = new LuceneSearchIndex(root, 1);
        EmbeddingModel model =
            EmbeddingModels.of(new UnderstandingConfiguration(Kind.BUILT_IN, null, null))) {
      RetrievalSet.Quality quality =
          new RetrievalSet(folder, locale)
              .measure(index, new SpaceId(new UUID(0, 1)), model, Fusion.TRANSLATED);
      System.out.printf("%s by meaning: %s%n", set, quality);
      assertThat(quality.first()).isGreaterThanOrEqualTo(first);
      assertThat(quality.meanReciprocalRank()).isGreaterThanOrEqualTo(reciprocalRank);
    }
  }

  private static Path folder(String set) {
    Path folder =
        Path.of(System.getProperty("selfcare.shared", "../shared")).resolve("data").resolve(set);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "Retrieval is not measured: there is no " + folder.toAbsolutePath().normalize());
    return folder;
  }
}
