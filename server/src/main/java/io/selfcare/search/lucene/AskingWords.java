package io.selfcare.search.lucene;

import java.util.Map;

/**
 * The words people ask with, by language: question words, courtesy and the verbs of wanting to
 * know. They help to find (titles are questions too) but say nothing of the matter, so they do not
 * count when we judge how much of a question is known.
 */
final class AskingWords {
  private static final Map<String, String> BY_LANGUAGE =
      Map.of(
          "fr",
          """
          comment pourquoi quand combien où qui que quoi quel quelle quels quelles lequel laquelle
          lesquels lesquelles est-ce faire fait fais faut faudrait peut peux peuvent pouvons pouvez
          pourrais pourrait puis-je dois doit doivent devons devez veux veut voudrais voudrait
          aimerais souhaite savoir sais connaître existe avoir être a ai as ont avons avez suis es
          est sont sommes êtes si quelque chose y il on ça cela vais va aller donc alors aussi
          bonjour bonsoir salut merci svp stp plaît s'il
          """,
          "en",
          """
          how what when where which who whom whose why can could may might shall should will would
          do does did doing done am is are was were be been have has had having i i'm me my mine we
          us our you your yours it its they them their this that these those there here any some get
          want wanted need needs know please thanks thank hello hi hey way possible let make if so
          from about just also
          """,
          "de",
          """
          wie was wann wo wer wem wen warum wieso weshalb welche welcher welches welchen wohin woher
          wieviel kann kannst können könnte muss müssen möchte will wollen soll darf dürfen gibt
          geht machen mache tun wissen habe hat haben bin bist ist sind hallo guten tag bitte danke
          """,
          "es",
          """
          cómo qué cuándo dónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas porqué puedo
          puede pueden podría debo debe hay hacer hago quiero quisiera necesito saber tengo tiene ser
          estar es son hola buenos buenas días tardes gracias favor
          """,
          "it",
          """
          come cosa quando dove chi quale quali quanto quanta quanti quante perché posso può possono
          potrei devo deve fare faccio vorrei voglio sapere ho hai ha essere è sono c'è ciao salve
          buongiorno grazie favore
          """,
          "nl",
          """
          hoe wat wanneer waar wie welk welke waarom waarheen hoeveel kan kunt kunnen moet moeten mag
          wil willen zou doen doe weten heb hebt heeft ben bent is zijn hallo goedendag alsjeblieft
          alstublieft bedankt dank
          """,
          "pt",
          """
          como que quando onde quem qual quais quanto quanta quantos quantas porquê posso pode podem
          poderia devo deve há fazer faço quero queria gostaria preciso saber tenho tem ser estar é
          são olá bom boa dia tarde obrigado obrigada favor
          """);

  private AskingWords() {}

  /** The words of a language, white space between them; empty for a language we have none of. */
  static String of(String languageCode) {
    return BY_LANGUAGE.getOrDefault(languageCode, "");
  }
}
