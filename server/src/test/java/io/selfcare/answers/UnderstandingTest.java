package io.selfcare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.selfcare.knowledge.imports.Transfers;
import io.selfcare.platform.jobs.Patience;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is imported is understood: by its meaning, and by what is learnt from its phrasings. */
@WithServer
class UnderstandingTest {
  private static final String BASE =
      """
      {"externalId":"keys","locale":"fr","title":"J’ai perdu mes clés","variants":["Comment obtenir un double de clés ?","Ma clé est cassée","Je ne retrouve plus ma clé"],"body":"Demandez un double."}
      {"externalId":"lift","locale":"fr","title":"L’ascenseur est en panne","variants":["L’ascenseur ne marche plus","Je suis bloqué dans l’ascenseur","Quand sera réparé l’ascenseur ?"],"body":"Appelez-nous."}
      {"externalId":"rent","locale":"fr","title":"Payer mon loyer","variants":["Comment régler le loyer ?","Je veux payer par virement","Quand faut-il payer le loyer ?"],"body":"Par virement."}
      {"externalId":"noise","locale":"fr","title":"Mes voisins font du bruit","variants":["Tapage nocturne","La musique du voisin est trop forte","Comment signaler du bruit ?"],"body":"Écrivez-nous."}
      {"externalId":"move","locale":"fr","title":"Je déménage","variants":["Comment donner congé ?","Quel est le préavis ?","Je quitte mon logement"],"body":"Trois mois avant."}
      {"externalId":"heat","locale":"fr","title":"Le chauffage ne fonctionne pas","variants":["Mes radiateurs sont froids","Il fait froid chez moi","Panne de chauffage"],"body":"Appelez-nous."}
      """;

  private final Http http;
  private final Transfers transfers;

  UnderstandingTest(SelfcareServer server) {
    this.http = server.tenant().http();
    this.transfers = new Transfers(http);
  }

  private JsonNode understanding() {
    return http.get("/v1/understanding").is(200).json();
  }

  private JsonNode ask(String question) {
    return http.post("/v1/answers", Map.of("question", question, "locale", "fr")).is(200).json();
  }

  private static JsonNode withoutId(JsonNode answer) {
    ObjectNode same = answer.deepCopy();
    same.remove("answerId");
    return same;
  }

  @Test
  void anImportThatSucceededIsLearntFrom() throws InterruptedException {
    assertThat(understanding().path("models")).isEmpty();
    transfers.whole("publish=true", "application/x-ndjson", BASE);
    JsonNode now = understanding();
    assertThat(now.path("learning").asBoolean()).isFalse();
    assertThat(now.path("questionsWaiting").asInt()).isZero();
    assertThat(now.at("/models/0/locale").asText()).isEqualTo("fr");
    assertThat(now.at("/models/0/articles").asInt()).isEqualTo(6);
    assertThat(now.at("/models/0/phrasings").asInt()).isEqualTo(24);

    JsonNode answer = ask("Les radiateurs restent froids");
    assertThat(answer.at("/results/0/externalId").asText()).isEqualTo("heat");
    JsonNode trace =
        http.get("/v1/answers/" + answer.path("answerId").asText()).is(200).json().path("trace");
    assertThat(trace.at("/models/classifier").asText()).isEqualTo(now.at("/models/0/id").asText());
    assertThat(trace.at("/models/embedding").asText()).isNotEmpty();
    assertThat(trace.at("/models/confidence")).isEqualTo(trace.at("/models/classifier"));
    JsonNode made = trace.path("confidenceFeatures");
    double learnt = made.path("learnt").asDouble() * made.path("part").asDouble();
    double share = made.path("share").asDouble();
    assertThat(logOdds(answer.path("confidence").asDouble()))
        .isCloseTo(
            made.path("shift").asDouble()
                + share * logOdds(learnt)
                + (1 - share) * made.path("evidence").asDouble(),
            within(0.01));
    assertThat(
            Patience.await(
                () -> understanding().path("upToDate").asBoolean(), Duration.ofSeconds(30)))
        .isTrue();
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  @Test
  void theSameQuestionHasTheSameAnswer() throws InterruptedException {
    transfers.whole("publish=true", "application/x-ndjson", BASE);
    assertThat(
            Patience.await(
                () -> understanding().path("upToDate").asBoolean(), Duration.ofSeconds(30)))
        .isTrue();
    JsonNode first = ask("Je n’ai plus de chauffage et mes voisins font la fête");
    for (int i = 0; i < 5; i++) {
      assertThat(withoutId(ask("Je n’ai plus de chauffage et mes voisins font la fête")))
          .isEqualTo(withoutId(first));
    }
  }

  @Test
  void theSameContentTeachesTheSame() {
    transfers.whole("publish=true", "application/x-ndjson", BASE);
    String before = understanding().at("/models/0/id").asText();
    transfers.whole("publish=true", "application/x-ndjson", BASE);
    assertThat(understanding().at("/models/0/id").asText()).isEqualTo(before).startsWith("phr_");
    transfers.whole(
        "publish=true", "application/x-ndjson", BASE.replace("Panne de chauffage", "Chaudière"));
    assertThat(understanding().at("/models/0/id").asText()).isNotEqualTo(before);
  }
}
