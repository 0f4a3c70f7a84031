package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.sdk.model.JobResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README is code that compiles and does what the README says. */
class ReadmeTest {
  private FakeApi api;
  private SelfcareClient client;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
    client = ReadmeExample.connect(api.url(), "sk_test_1");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void everyPieceOfTheReadmeIsInTheExample() throws IOException {
    String example =
        unindented(Files.readString(Path.of("src/test/java/io/selfcare/sdk/ReadmeExample.java")));
    List<String> pieces =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((MatchResult piece) -> unindented(piece.group(1)))
            .toList();

    assertThat(pieces)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(piece -> assertThat(example).contains(piece));
  }

  @Test
  void asks() {
    api.reply(200, "{\"decision\":\"answer\",\"results\":[{\"html\":\"<p>Appelez.</p>\"}]}")
        .reply(200, "{\"decision\":\"limit\"}");

    assertThat(ReadmeExample.ask(client)).isEqualTo("<p>Appelez.</p>");
    ReadmeExample.askFor(client, "jwt");
    assertThat(api.last().header("Selfcare-end-user")).isEqualTo("jwt");
  }

  @Test
  void imports(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.csv"), "externalId,title\n");
    api.reply(202, "{\"id\":\"job_1\",\"status\":\"queued\"}")
        .reply(
            200,
            "{\"id\":\"job_1\",\"status\":\"succeeded\",\"total\":2,\"succeeded\":1,\"failed\":1}")
        .reply(
            200,
            "{\"data\":[{\"row\":2,\"status\":\"failed\"}],\"hasMore\":false,\"nextCursor\":null}");

    assertThat(ReadmeExample.load(client, file)).extracting(JobResult::getRow).containsExactly(2);
    assertThat(api.received().get(0).header("Content-type")).isEqualTo("text/csv");
  }

  @Test
  void changesWhatNobodyElseHasChanged() {
    api.reply(200, "{\"id\":\"art_1\"}", "ETag", "\"3\"").problem(412, "precondition_failed");

    ReadmeExample.tag(client, "art_1");

    assertThat(api.last().header("If-match")).isEqualTo("\"3\"");
    assertThat(api.last().body()).isEqualTo("{\"categoryId\":null,\"tags\":[\"lift\"]}");
  }

  @Test
  void keepsATopicForHumansAndSeesWhatATargetWouldDo() {
    api.reply(201, "{\"id\":\"top_1\"}")
        .reply(200, "{\"then\":{\"threshold\":0.6,\"answeredPercent\":81.5}}");

    assertThat(ReadmeExample.limit(client).getThen().getAnsweredPercent()).isEqualTo(81.5);

    assertThat(api.received().get(0).body()).contains("\"sensitive\"", "3114");
    assertThat(api.last().body()).contains("\"maxWrongPercent\":2.0");
  }

  @Test
  void helpsWithoutAQuestion() {
    api.reply(200, "{\"locale\":\"fr\",\"data\":[{\"articleId\":\"art_1\"}]}");

    assertThat(ReadmeExample.help(client, "https://www.example.com/ascenseur", "Mon logement"))
        .hasSize(1);

    assertThat(api.last().body()).contains("/ascenseur", "Mon logement");
  }

  @Test
  void takesADraftThroughReview() {
    api.reply(200, "{\"state\":\"in_review\"}")
        .reply(200, "{\"state\":\"approved\"}")
        .reply(200, "{\"status\":\"pending\",\"timeZone\":\"Europe/Paris\"}");

    assertThat(ReadmeExample.review(client, "art_1").getTimeZone()).isEqualTo("Europe/Paris");

    assertThat(api.received().get(1).body()).isEqualTo("{\"comment\":\"Relu\"}");
    assertThat(api.last().body()).isEqualTo("{\"publishAt\":\"2026-12-01T06:00:00\"}");
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
