package io.selfcare.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract sees what a careless change of the server would send. */
final class ContractTest {
  private static final String SYNONYM =
      """
      {"id":"syn_01jdd3w5v8e2x9k6m4n7p0q1rs","language":"fr","kind":"twoWay","terms":["a","b"],
       "replacements":[],"createdAt":"2026-11-02T09:30:00Z","updatedAt":"2026-11-02T09:30:00Z",
       "version":1}""";

  private final Contract contract = new Contract();

  @Test
  void whatTheSpecSaysPasses() {
    answer(200, "application/json", SYNONYM);
    assertThat(contract.drain()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a field that is not documented | \"version\":1 | \"version\":1,\"spaceId\":\"x\"",
        "a field that is missing        | \"kind\":\"twoWay\", | ''",
        "a value that is not listed     | twoWay | sideways",
        "another type                   | \"version\":1 | \"version\":\"one\"",
        "a time that is none            | 2026-11-02T09:30:00Z | yesterday",
      })
  void aWrongResponseIsReported(String what, String good, String bad) {
    answer(200, "application/json", SYNONYM.replace(good, bad));
    assertThat(contract.drain())
        .as(what)
        .hasSize(1)
        .first()
        .asString()
        .contains("GET /v1/synonyms");
  }

  @Test
  void aStatusOrTypeThatIsNotDeclaredIsReported() {
    answer(202, "application/json", SYNONYM);
    answer(200, "text/html", "<p>hello</p>");
    answer(404, "application/json", "{\"message\":\"gone\"}");
    assertThat(contract.drain()).hasSize(3);
  }

  @Test
  void aRequestThatTheSpecForbidsMustBeRefused() {
    SimpleRequest request =
        SimpleRequest.Builder.get("/v1/synonyms").withQueryParam("limit", "0").build();
    contract.check(request, response(200, "application/json", "{}"));
    assertThat(contract.drain()).first().asString().contains("accepted what the spec forbids");
    SimpleRequest nowhere = SimpleRequest.Builder.get("/v1/nowhere").build();
    contract.check(nowhere, response(200, "application/json", "{}"));
    assertThat(contract.drain()).first().asString().contains("no such operation");
  }

  private void answer(int status, String type, String body) {
    SimpleRequest request =
        SimpleRequest.Builder.get("/v1/synonyms/syn_01jdd3w5v8e2x9k6m4n7p0q1rs")
            .withHeader("Authorization", "Bearer key")
            .build();
    contract.check(request, response(status, type, body));
  }

  private static SimpleResponse response(int status, String type, String body) {
    return SimpleResponse.Builder.status(status).withContentType(type).withBody(body).build();
  }
}
