package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.reading.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HumanRequestTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je veux parler à un conseiller",
        "PARLER A UN CONSEILLER !!!",
        "Puis-je être mis en relation avec quelqu’un ?",
        "passez-moi un humain",
        "je voudrais avoir quelqu'un au téléphone",
        "Mon ascenseur est en panne, je veux discuter avec une vraie personne",
        "Can I talk to a human?",
        "speak to an agent please",
        "I want a real person",
        "Put me through to customer service",
        "Ich möchte mit einem Mitarbeiter sprechen",
        "Quiero hablar con una persona",
        "vorrei parlare con un operatore",
        "ik wil met een medewerker spreken",
        "Quero falar com um atendente"
      })
  void hearsThatAHumanIsWanted(String question) {
    assertThat(HumanRequest.in(QuestionText.of(question))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’ascenseur est en panne",
        "Le virus se transmet-il d’un humain à un animal ?",
        "Quels sont les horaires du conseiller social ?",
        "Je veux quelqu’un pour réparer le robinet",
        "I need someone to repair my boiler",
        "How do I become a delivery agent?",
        "Is the vaccine tested on a human being?",
        ""
      })
  void doesNotHearItWhereHumansAreOnlySpokenOf(String question) {
    assertThat(HumanRequest.in(QuestionText.of(question))).isFalse();
  }
}
