package io.selfcare.answers.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.TopicId;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.Meaning;
import io.selfcare.search.TextWords;
import io.selfcare.search.lucene.LuceneTextWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which topic catches a question, by what, and what the customer is told. */
final class TopicGuardTest {
  private static final EmbeddingSpace SPACE =
      new EmbeddingSpace("tiny/1", List.of(new EmbeddingSpace.Part("tiny", 2, 1, true)));

  private final TextWords words = new LuceneTextWords();
  private final List<ReadTopic> topics = new ArrayList<>();
  private final Tiny model = new Tiny();
  private final TopicGuard guard = new TopicGuard(words, model);

  /** Knows the meaning of a few texts, as directions in a plane. */
  private static final class Tiny implements EmbeddingModel {
    private final Map<String, Double> degrees =
        Map.of("Vous recrutez ?", 0.0, "Je cherche un poste", 20.0, "Le chauffage", 80.0);
    private int asked;
    private boolean down;

    @Override
    public Optional<EmbeddingSpace> space(String locale) {
      return locale.equals("fr") ? Optional.of(SPACE) : Optional.empty();
    }

    @Override
    public List<float[]> questions(String locale, List<String> texts) {
      if (down) {
        throw new UncheckedIOException(new IOException("down"));
      }
      asked += texts.size();
      return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
      double angle = Math.toRadians(degrees.getOrDefault(text, 180.0));
      // Short enough for the bytes, which hold a vector of many dimensions.
      return new float[] {(float) (0.3 * Math.cos(angle)), (float) (0.3 * Math.sin(angle))};
    }

    @Override
    public List<float[]> passages(String locale, List<String> texts) {
      return questions(locale, texts);
    }

    @Override
    public void close() {}
  }

  private void topic(int number, TopicKind kind, TopicText... texts) {
    Topic topic =
        new Topic(
            new TopicId(new UUID(0, number)),
            new TopicFacts(kind, kind + " " + number, List.of(texts), true, true),
            1,
            Instant.EPOCH,
            Instant.EPOCH);
    for (TopicText text : texts) {
      topics.add(new TopicReader(words).read(topic, text));
    }
  }

  private Optional<TopicHit> check(String question, String... chain) {
    return check(question, -1, chain);
  }

  private Optional<TopicHit> check(String question, double nearest, String... chain) {
    TopicGuard.Asked asked =
        new TopicGuard.Asked(Meaning.of(SPACE, model.vector(question)), nearest);
    return guard.check(new TopicSet(topics), question, LocaleChain.of(chain), asked);
  }

  private static TopicText text(
      String locale, List<String> phrases, List<String> examples, String message) {
    return new TopicText(locale, phrases, examples, message);
  }

  @Test
  void sensitiveComesBeforeExcludedAndPhrasesBeforeExamples() {
    topic(1, TopicKind.EXCLUDED, text("fr", List.of("poste"), List.of(), "Carrières"));
    topic(2, TopicKind.SENSITIVE, text("fr", List.of(), List.of("Vous recrutez ?"), "Humain"));
    TopicHit hit = check("Je cherche un poste", "fr").orElseThrow();
    assertThat(hit.kind()).isEqualTo(TopicKind.SENSITIVE);
    assertThat(hit.by()).isEqualTo(TopicHit.By.EXAMPLE);
    assertThat(hit.similarity()).isBetween(0.9, 0.96);
    assertThat(hit.text()).isEqualTo("Vous recrutez ?");
    topic(3, TopicKind.SENSITIVE, text("fr", List.of("poste"), List.of(), "Humain"));
    assertThat(check("Je cherche un poste", "fr").orElseThrow().by()).isEqualTo(TopicHit.By.PHRASE);
    assertThat(check("Le chauffage", "fr")).isEmpty();
  }

  @Test
  void whatIsNearerToAnArticleIsNotCaughtByAnExample() {
    topic(1, TopicKind.EXCLUDED, text("fr", List.of("zut"), List.of("Vous recrutez ?"), "Non"));
    assertThat(check("Je cherche un poste", 0.9, "fr")).isPresent();
    assertThat(check("Je cherche un poste", 0.97, "fr")).isEmpty();
    assertThat(check("zut, je cherche un poste", 0.97, "fr")).isPresent();
  }

  @Test
  void theMessageIsInTheFirstLocaleThatHasOne() {
    topic(
        1,
        TopicKind.SENSITIVE,
        text("fr", List.of("poste"), List.of(), "En français"),
        new TopicText("en", List.of("job"), List.of(), null));
    assertThat(check("a job please", "en", "fr").orElseThrow().message()).isEqualTo("En français");
    assertThat(check("un poste", "de")).isEmpty();
  }

  @Test
  void anExampleIsEmbeddedOnceAndAModelThatIsDownLeavesTheWords() {
    topic(1, TopicKind.EXCLUDED, text("fr", List.of(), List.of("Vous recrutez ?"), "Carrières"));
    model.down = true;
    assertThat(check("Je cherche un poste", "fr")).isEmpty();
    assertThat(check("vous recrutez", "fr")).isPresent();
    model.down = false;
    assertThat(check("Je cherche un poste", "fr")).isPresent();
    assertThat(check("Je cherche un poste", "fr")).isPresent();
    assertThat(model.asked).isEqualTo(1);
  }
}
