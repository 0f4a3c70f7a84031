package io.selfcare.answers;

import io.selfcare.knowledge.reading.QuestionText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognises that somebody asks for a human being. Knows a few turns of phrase in each of seven
 * languages and tries them all, whatever the locale: people fall back to their own language here.
 */
final class HumanRequest {
  private record Phrases(List<String> verbs, List<String> people) {
    Stream<String> all() {
      return verbs.stream()
          .flatMap(verb -> people.stream().map(who -> " " + verb + " " + who + " "));
    }
  }

  private static final List<Phrases> FRENCH =
      List.of(
          new Phrases(
              List.of(
                  "parler a",
                  "parler avec",
                  "discuter avec",
                  "echanger avec",
                  "en relation avec",
                  "rappele par",
                  "rappelee par",
                  "appele par",
                  "joindre",
                  "passer",
                  "passez moi"),
              List.of(
                  "un conseiller",
                  "une conseillere",
                  "un vrai conseiller",
                  "un humain",
                  "un etre humain",
                  "quelqu un",
                  "une vraie personne",
                  "une personne reelle",
                  "un agent",
                  "un operateur",
                  "une operatrice",
                  "un interlocuteur",
                  "un responsable")),
          new Phrases(
              List.of("avoir", "je veux", "je voudrais"),
              List.of(
                  "un conseiller",
                  "une conseillere",
                  "un vrai conseiller",
                  "un humain",
                  "un etre humain",
                  "une vraie personne",
                  "une personne reelle",
                  "quelqu un au telephone",
                  "quelqu un en ligne")));
  private static final List<Phrases> ENGLISH =
      List.of(
          new Phrases(
              List.of(
                  "talk to",
                  "talk with",
                  "speak to",
                  "speak with",
                  "chat with",
                  "connect me to",
                  "connect me with",
                  "transfer me to",
                  "put me through to"),
              List.of(
                  "a human",
                  "a human being",
                  "a human agent",
                  "a real human",
                  "a person",
                  "a real person",
                  "someone",
                  "somebody",
                  "an agent",
                  "a live agent",
                  "an advisor",
                  "an adviser",
                  "an operator",
                  "a representative",
                  "a manager",
                  "customer service")),
          new Phrases(
              List.of("get me", "i want", "i need", "i would like"),
              List.of(
                  "a human",
                  "a human being",
                  "a human agent",
                  "a real human",
                  "a real person",
                  "a live agent",
                  "an operator",
                  "a representative")));
  private static final List<Phrases> GERMAN =
      List.of(
          new Phrases(
              List.of("mit einem", "mit einer", "mit"),
              List.of(
                  "mitarbeiter sprechen",
                  "mitarbeiterin sprechen",
                  "menschen sprechen",
                  "echten menschen sprechen",
                  "person sprechen",
                  "jemandem sprechen",
                  "berater sprechen",
                  "beraterin sprechen",
                  "menschen verbinden",
                  "mitarbeiter verbinden")));
  private static final List<Phrases> SPANISH =
      List.of(
          new Phrases(
              List.of("hablar con", "comunicarme con", "chatear con", "pasame con"),
              List.of(
                  "un agente",
                  "un humano",
                  "una persona",
                  "una persona real",
                  "alguien",
                  "un asesor",
                  "una asesora",
                  "un operador",
                  "una operadora")));
  private static final List<Phrases> ITALIAN =
      List.of(
          new Phrases(
              List.of("parlare con", "parlare ad", "mettermi in contatto con", "chattare con"),
              List.of(
                  "un operatore",
                  "un operatrice",
                  "un umano",
                  "una persona",
                  "una persona reale",
                  "qualcuno",
                  "un consulente",
                  "un addetto")));
  private static final List<Phrases> DUTCH =
      List.of(
          new Phrases(
              List.of("met een", "met een echt", "met een echte"),
              List.of(
                  "mens praten",
                  "mens spreken",
                  "medewerker praten",
                  "medewerker spreken",
                  "persoon praten",
                  "persoon spreken")),
          new Phrases(List.of("met"), List.of("iemand praten", "iemand spreken")));
  private static final List<Phrases> PORTUGUESE =
      List.of(
          new Phrases(
              List.of("falar com", "conversar com", "ser atendido por", "ser atendida por"),
              List.of(
                  "um atendente",
                  "uma atendente",
                  "um humano",
                  "uma pessoa",
                  "uma pessoa real",
                  "alguem",
                  "um operador",
                  "uma operadora",
                  "um assistente humano")));

  private static final List<String> PHRASES =
      Stream.of(FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE)
          .flatMap(List::stream)
          .flatMap(Phrases::all)
          .toList();

  private HumanRequest() {}

  /** Whether the question asks for a human. */
  static boolean in(QuestionText question) {
    String words = " " + question.words() + " ";
    return PHRASES.stream().anyMatch(words::contains);
  }
}
