package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@WithServer
final class DeleteMissingTest {
  private static final String NDJSON = "application/x-ndjson";

  private final TestTenant tenant;
  private final Http http;
  private final Transfers transfers;

  DeleteMissingTest(SelfcareServer server) {
    this.tenant = server.tenant();
    this.http = tenant.http();
    this.transfers = new Transfers(http);
  }

  private static String lines(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"externalId\":\"%s\",\"title\":\"T %s\",\"body\":\"b\"}%n".formatted(id, id));
    }
    return lines.toString();
  }

  private String state(String externalId) {
    return transfers.article(externalId).at("/translations/0/state").asText();
  }

  @Test
  void nothingIsDeletedButWhatWasCountedAndConfirmed() {
    transfers.whole("publish=true&source=faq", NDJSON, lines("a", "b", "c"));
    transfers.whole("publish=true&source=other", NDJSON, lines("d"));
    http.post(
            "/v1/articles",
            "{\"externalId\":\"e\",\"translations\":[{\"locale\":\"fr\",\"title\":\"E\",\"body\":\"e\"}]}")
        .is(201);
    transfers.whole("source=faq", NDJSON, lines("a"));

    JsonNode dry = transfers.whole("source=faq&deleteMissing=true&dryRun=true", NDJSON, lines("a"));
    assertThat(dry.path("missing").asInt()).isEqualTo(2);
    assertThat(dry.at("/actions/delete").asInt()).isEqualTo(2);
    assertThat(transfers.results(dry, "succeeded"))
        .extracting(r -> r.path("action").asText() + " " + r.path("externalId").asText())
        .containsExactly("unchanged a", "delete b", "delete c");
    assertThat(state("b")).isEqualTo("published");

    for (String confirmation : new String[] {"", "&confirmDelete=1", "&confirmDelete=3"}) {
      JsonNode job =
          transfers.run("source=faq&deleteMissing=true" + confirmation, NDJSON, lines("a"));
      assertThat(job.at("/error/code").asText()).isEqualTo("conflict");
      assertThat(job.path("missing").asInt()).isEqualTo(2);
      assertThat(state("b")).isEqualTo("published");
    }

    JsonNode job =
        transfers.whole("source=faq&deleteMissing=true&confirmDelete=2", NDJSON, lines("a"));
    assertThat(job.at("/actions/delete").asInt()).isEqualTo(2);
    assertThat(state("a")).isEqualTo("published");
    assertThat(state("b")).isEqualTo("archived");
    assertThat(state("d")).isEqualTo("published");
    assertThat(state("e")).isEqualTo("draft");
    String versions =
        "/v1/articles/" + transfers.article("c").path("id").asText() + "/translations/fr/versions";
    assertThat(http.get(versions).is(200).json().path("data")).hasSize(1);
    transfers.whole("publish=true&source=faq", NDJSON, lines("b"));
    assertThat(state("b")).isEqualTo("published");
  }

  @Test
  void aRefusedRowIsNotMissing() {
    transfers.whole("", NDJSON, lines("f", "g"));
    String broken = lines("f") + "{\"externalId\":\"g\",\"title\":\"\",\"colour\":1}\n";
    JsonNode job = transfers.run("deleteMissing=true&confirmDelete=1", NDJSON, broken);
    assertThat(job.at("/error/code").asText()).as("%s", job).isEqualTo("conflict");
    String refused = lines("f") + "{\"externalId\":\"g\",\"title\":\" \",\"body\":\"b\"}\n";
    job = transfers.run("deleteMissing=true&dryRun=true", NDJSON, refused);
    assertThat(job.path("missing").asInt()).isZero();
    assertThat(state("g")).isEqualTo("draft");
  }

  @Test
  void whoMayNotPublishMayNotDelete() {
    Transfers editor = new Transfers(tenant.as("editor"));
    editor
        .send(
            "deleteMissing=true&confirmDelete=0",
            NDJSON,
            lines("h").getBytes(StandardCharsets.UTF_8))
        .isProblem(403, "forbidden");
    editor.whole("deleteMissing=true&dryRun=true", NDJSON, lines("h"));
  }
}
