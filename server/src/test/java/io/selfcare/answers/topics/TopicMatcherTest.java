package io.selfcare.answers.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.TopicId;
import io.selfcare.search.TextWords;
import io.selfcare.search.lucene.LuceneTextWords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases and examples catch what they mean, and leave alone what only looks like it. */
final class TopicMatcherTest {
  private final TextWords words = new LuceneTextWords();

  private ReadTopic topic(String locale, List<String> phrases, List<String> examples) {
    TopicText text = new TopicText(locale, phrases, examples, null);
    return new TopicReader(words)
        .read(
            new Topic(
                new TopicId(new UUID(0, 1)),
                new TopicFacts(TopicKind.SENSITIVE, "Sujet", List.of(text), false, true),
                1,
                Instant.EPOCH,
                Instant.EPOCH),
            text);
  }

  private boolean says(String locale, String phrase, String question) {
    return TopicMatcher.byPhrase(
            topic(locale, List.of(phrase), List.of()), words.of(locale, question))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | suicide               | Mon voisin parle de se suicider, le SUICIDE me fait peur
          fr | offre d’emploi        | Où sont vos offres d'emploi ?
          fr | offre d’emploi        | OFFRE EMPLOI
          fr | en finir              | J’ai envie d'en finir
          fr | en finir avec la vie  | je veux en finir avec ma vie
          fr | violence conjugale    | Je suis victime de violences conjugales
          fr | décès d’un locataire  | que faire au deces du locataire
          fr | numéro 3114           | C’est quoi le numéro 3114 ?
          en | kill myself           | I am going to KILL myself
          en | job offers            | Do you have any job offer for me?
          en | medical advice        | can you give me some medical advice
          en | legal action          | I will take legal actions against you
          """)
  void aPhraseFitsHoweverItIsWritten(String locale, String phrase, String question) {
    assertThat(says(locale, phrase, question)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | en finir              | Comment finir ma commande ?
          fr | offre d’emploi        | Quelle offre avez-vous ? Je cherche le mode d'emploi
          fr | offre d’emploi        | emploi du temps et offre de fibre
          fr | violence conjugale    | la violence de l’orage a cassé ma fenêtre
          fr | suicide               | Où déposer mes encombrants ?
          fr | décès d’un locataire  | je suis locataire depuis dix ans
          fr | numéro 3114           | le numéro de ma facture est 31140
          en | kill myself           | I want to do the repair by myself, how do I kill the power?
          en | job offers            | what does the offer include?
          en | medical advice        | advice on how to clean medical shoes
          en | legal action          | is it legal to sublet?
          """)
  void aPhraseLeavesAloneWhatOnlyLooksLikeIt(String locale, String phrase, String question) {
    assertThat(says(locale, phrase, question)).isFalse();
  }

  @Test
  void anExampleFitsInNearlyTheSameWordsOnly() {
    ReadTopic topic = topic("fr", List.of(), List.of("Recrutez-vous des gardiens ?", "Démission"));
    assertThat(TopicMatcher.byWords(topic, words.of("fr", "vous recrutez un gardien ?")))
        .hasValueSatisfying(
            match -> assertThat(match.text()).isEqualTo("Recrutez-vous des gardiens ?"));
    assertThat(TopicMatcher.byWords(topic, words.of("fr", "démission"))).isPresent();
    for (String other : List.of("le gardien est absent", "ma lettre de démission", "?", "")) {
      assertThat(TopicMatcher.byWords(topic, words.of("fr", other))).as(other).isEmpty();
    }
  }
}
