package io.selfcare.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Access;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.Audience;
import io.selfcare.search.Fusion;
import io.selfcare.search.IndexNotReadyException;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SynonymSet;
import io.selfcare.search.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files: damage, crashes, many spaces, several hands at once. */
class LuceneStorageTest {
  @TempDir Path root;

  @Test
  void damagedFilesMeanThatTheIndexIsNotReady() throws IOException {
    try (LuceneSearchIndex index = new LuceneSearchIndex(root, 1)) {
      index.create(space(1));
      index.replace(space(1), List.of(article(1, "Badge perdu")));
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (LuceneSearchIndex index = new LuceneSearchIndex(root, 1)) {
      assertThat(index.ready(space(1))).isFalse();
      assertThatThrownBy(() -> index.search(space(1), question("badge")))
          .isInstanceOf(IndexNotReadyException.class);

      index.create(space(1));
      index.replace(space(1), List.of(article(1, "Badge perdu")));
      assertThat(index.search(space(1), question("badge")).hits()).hasSize(1);
    }
  }

  @Test
  void fewQuestionsAreLookedUpAtOnceHoweverManyAreAsked() throws Exception {
    int few = LuceneSearchIndex.AT_ONCE * Runtime.getRuntime().availableProcessors();
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch crowd = new CountDownLatch(few);
    try (LuceneSearchIndex index = new LuceneSearchIndex(root, 1);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      index.create(space(1));
      index.replace(space(1), List.of(article(1, "Badge perdu")));
      SearchRequest question =
          question("badge")
              .meaning(
                  () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    crowd.countDown();
                    await(crowd);
                    now.decrementAndGet();
                    return null;
                  },
                  Fusion.MEANING);
      List<Future<Integer>> found = new ArrayList<>();
      for (int i = 0; i < 5 * few; i++) {
        found.add(threads.submit(() -> index.search(space(1), question).hits().size()));
      }
      for (Future<Integer> each : found) {
        assertThat(each.get()).isEqualTo(1);
      }
    }
    assertThat(most.get()).isEqualTo(few);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasCommittedSurvivesAProcessThatNeverCloses() throws IOException {
    Path copy = root.resolve("copy");
    Path original = root.resolve("original");
    try (LuceneSearchIndex index = new LuceneSearchIndex(original, 1)) {
      index.create(space(1));
      index.replace(space(1), List.of(article(1, "Badge perdu")));
      copy(original, copy);
    }
    try (LuceneSearchIndex index = new LuceneSearchIndex(copy, 1)) {
      assertThat(index.contents(space(1))).hasSize(1);
      index.replace(space(1), List.of(article(2, "Panne")));
      assertThat(index.contents(space(1))).hasSize(2);
    }
  }

  @Test
  void aChangeThatFailsLeavesNoTrace() {
    String tooLongForAnEngine = "x".repeat(40_000);
    ArticleDocuments impossible =
        new ArticleDocuments(
            new ArticleId(new UUID(0, 3)),
            new Access(Visibility.SEGMENT, Set.of(tooLongForAnEngine)),
            List.of(),
            List.of(),
            List.of(new ArticleDocument(1, "fr", "Impossible", List.of(), "")));
    try (LuceneSearchIndex index = new LuceneSearchIndex(root, 1)) {
      index.create(space(1));
      index.replace(space(1), List.of(article(1, "Badge perdu")));

      assertThatThrownBy(() -> index.replace(space(1), List.of(article(2, "Panne"), impossible)))
          .isInstanceOfAny(IllegalArgumentException.class, UncheckedIOException.class);

      assertThat(index.contents(space(1))).hasSize(1);
      index.replace(space(1), List.of(article(4, "Fuite")));
      assertThat(index.contents(space(1))).hasSize(2);
    }
  }

  @Test
  void onlySoManyIndexesStayOpen() {
    try (OpenIndexes indexes = new OpenIndexes(root, 3)) {
      for (int i = 0; i < 10; i++) {
        indexes.exclusively(space(i), SpaceDirectory::create);
        indexes.use(
            space(i),
            index -> {
              index.replace(List.of(article(1, "Badge perdu")));
              return true;
            });
        assertThat(indexes.size()).isLessThanOrEqualTo(3);
      }
      assertThat(indexes.<Boolean>use(space(0), index -> true)).isTrue();
    }
  }

  @Test
  void manyHandsMayUseFewOpenIndexes() throws Exception {
    try (LuceneSearchIndex index = new LuceneSearchIndex(root, 2);
        ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 5; i++) {
        index.create(space(i));
        index.replace(space(i), List.of(article(0, "Badge perdu numéro 0")));
      }
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int number = i;
        work.add(
            hands.submit(
                () -> {
                  SpaceId space = space(number % 5);
                  if (number % 4 == 0) {
                    index.replace(space, List.of(article(number, "Badge perdu " + number)));
                  }
                  assertThat(index.search(space, question("badge perdu")).hits()).isNotEmpty();
                }));
      }
      for (Future<?> done : work) {
        done.get();
      }
      assertThat(index.contents(space(0))).hasSize(10);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static SpaceId space(int number) {
    return new SpaceId(new UUID(1, number));
  }

  private static ArticleDocuments article(int number, String title) {
    return new ArticleDocuments(
        new ArticleId(new UUID(0, number)),
        Access.everybody(),
        List.of(),
        List.of(),
        List.of(new ArticleDocument(1, "fr", title, List.of(), "Écrivez-nous.")));
  }

  private static SearchRequest question(String text) {
    return new SearchRequest(
        text, LocaleChain.of("fr"), Audience.anonymous(), null, SynonymSet.NONE, 5);
  }
}
