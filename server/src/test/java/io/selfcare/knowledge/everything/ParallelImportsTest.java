package io.selfcare.knowledge.everything;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.sdk.SelfcareClient;
import io.selfcare.sdk.errors.SelfcareException;
import io.selfcare.sdk.http.Response;
import io.selfcare.sdk.http.Upload;
import io.selfcare.sdk.model.Article;
import io.selfcare.sdk.model.ExportCreate;
import io.selfcare.sdk.model.ExportFormat;
import io.selfcare.sdk.model.ExportKind;
import io.selfcare.sdk.model.ImportKind;
import io.selfcare.sdk.model.Job;
import io.selfcare.sdk.model.JobStatus;
import io.selfcare.sdk.model.Translation;
import io.selfcare.sdk.model.TranslationPut;
import io.selfcare.testing.Repository;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Four people import overlapping parts of a base at once, while others edit it. */
@WithServer
final class ParallelImportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int USERS = 4;

  private final SelfcareServer server;

  ParallelImportsTest(SelfcareServer server) {
    this.server = server;
  }

  private record Fiche(String id, String title, String body) {}

  /** An edit that was acknowledged: stored and live. */
  private record Edit(String articleId, String body) {}

  @Test
  void nothingIsLostInASmallBase() throws Exception {
    List<Fiche> fiches =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    new Fiche(
                        "fiche-" + i,
                        "Comment obtenir l’aide n° %d ?".formatted(i),
                        "Pour l’aide n° %d, adressez-vous à votre mairie. ".formatted(i).repeat(5)))
            .toList();
    holds(fiches);
  }

  @Test
  void nothingIsLostInABaseOf3713Articles() throws Exception {
    List<Fiche> fiches = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(Repository.shared("data/servicepublic_kb/fiches.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        fiches.add(new Fiche(cells[0], cells[1], cells[5].isBlank() ? cells[4] : cells[5]));
      }
    }
    assertThat(fiches).hasSize(3713);
    holds(fiches);
  }

  private void holds(List<Fiche> fiches) throws Exception {
    TestTenant tenant = server.tenant();
    AtomicBoolean importing = new AtomicBoolean(true);
    List<Edit> edits = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(USERS + 2)) {
      List<Future<Job>> imports = new ArrayList<>();
      for (int user = 0; user < USERS; user++) {
        SelfcareClient client = client(tenant);
        String lines = lines(fiches, user);
        imports.add(threads.submit(() -> imported(client, lines)));
      }
      List<Future<List<Edit>>> editing = new ArrayList<>();
      for (int editor = 0; editor < 2; editor++) {
        Callable<List<Edit>> work = editing(client(tenant), "éditeur " + editor, importing);
        editing.add(threads.submit(work));
      }
      for (Future<Job> each : imports) {
        Job job = each.get();
        assertThat(job.getStatus()).as("%s", job).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(job.getFailed()).as("%s", job).isZero();
      }
      importing.set(false);
      for (Future<List<Edit>> each : editing) {
        edits.addAll(each.get());
      }
    }
    assertThat(edits).isNotEmpty();
    byte[] file = exported(tenant.sdk());
    check(unpacked(file), fiches, edits);
    TestTenant other = server.tenant();
    Job job =
        other
            .sdk()
            .imports()
            .createImport(
                ImportKind.EVERYTHING, Upload.of(Upload.ZIP, () -> new ByteArrayInputStream(file)));
    job = other.sdk().jobs().waitFor(job.getId(), PATIENCE);
    assertThat(job.getStatus()).as("%s", job).isEqualTo(JobStatus.SUCCEEDED);
    assertThat(exported(other.sdk())).isEqualTo(file);
  }

  private SelfcareClient client(TestTenant tenant) {
    String key =
        tenant
            .http()
            .post("/v1/api-keys", Map.of("name", "U", "kind", "secret", "role", "publisher"))
            .is(201)
            .at("/secret");
    return SelfcareClient.builder().baseUrl(server.url()).apiKey(key).build();
  }

  /** Each user has half of the base, and each half is the half of another as well. */
  private static String lines(List<Fiche> fiches, int user) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < fiches.size(); i++) {
      if (i % USERS == user || (i + 1) % USERS == user) {
        Fiche fiche = fiches.get(i);
        lines
            .append(
                JSON.createObjectNode()
                    .put("externalId", fiche.id())
                    .put("title", fiche.title())
                    .put("body", fiche.body() + "\n\nVersion de " + user)
                    .put("bodyFormat", "text"))
            .append('\n');
      }
    }
    return lines.toString();
  }

  private static Job imported(SelfcareClient client, String lines) {
    Job job = client.imports().articles(Upload.ndjson(lines), options -> options.publish(true));
    return client.jobs().waitFor(job.getId(), PATIENCE);
  }

  /**
   * Edits and publishes what is there; what somebody else was faster with is reported, not lost.
   */
  private static Callable<List<Edit>> editing(
      SelfcareClient client, String name, AtomicBoolean going) {
    return () -> {
      List<Edit> edits = new ArrayList<>();
      while (going.get()) {
        for (Article article :
            client.articles().listArticles(options -> options.limit(5)).getData()) {
          String body = name + ", " + edits.size() + ", " + article.getId();
          if (edited(client, article.getId(), body)) {
            edits.add(new Edit(article.getId(), body));
          }
        }
      }
      return edits;
    };
  }

  private static boolean edited(SelfcareClient client, String id, String body) {
    try {
      Response<Translation> read = client.translations().getTranslationWithResponse(id, "fr");
      TranslationPut text = new TranslationPut().title(read.body().getTitle()).body(body);
      Response<Translation> stored =
          client
              .translations()
              .putTranslationWithResponse(
                  id, "fr", text, options -> options.ifMatch(read.etag().orElseThrow()));
      client
          .translations()
          .publishTranslation(id, "fr", options -> options.ifMatch(stored.etag().orElseThrow()));
      return true;
    } catch (SelfcareException e) {
      assertThat(e.getMessage()).containsAnyOf("412", "409", "503");
      return false;
    }
  }

  private static byte[] exported(SelfcareClient client) throws IOException {
    Job job =
        client
            .exports()
            .createExport(new ExportCreate().kind(ExportKind.EVERYTHING).format(ExportFormat.ZIP));
    client.jobs().waitFor(job.getId(), PATIENCE);
    try (InputStream file = client.exports().downloadExport(job.getId())) {
      return file.readAllBytes();
    }
  }

  private static void check(
      Map<String, List<JsonNode>> files, List<Fiche> fiches, List<Edit> edits) {
    assertThat(files.get("articles.ndjson"))
        .extracting(a -> a.path("externalId").asText())
        .containsExactlyInAnyOrderElementsOf(fiches.stream().map(Fiche::id).toList());
    Map<String, List<Integer>> numbers = new HashMap<>();
    Map<String, Set<String>> bodies = new HashMap<>();
    for (JsonNode version : files.get("article-versions.ndjson")) {
      String article = version.path("articleId").asText();
      numbers
          .computeIfAbsent(article, id -> new ArrayList<>())
          .add(version.path("version").asInt());
      bodies.computeIfAbsent(article, id -> new HashSet<>()).add(version.path("body").asText());
    }
    for (JsonNode translation : files.get("translations.ndjson")) {
      List<Integer> made = numbers.get(translation.path("articleId").asText());
      int last = translation.path("publishedVersion").asInt();
      assertThat(made).isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
    }
    assertThat(files.get("translations.ndjson")).hasSize(fiches.size());
    Set<String> kept = new HashSet<>();
    bodies.values().forEach(kept::addAll);
    assertThat(edits).allSatisfy(edit -> assertThat(kept).contains(edit.body()));
    Map<String, String> ids = new HashMap<>();
    files
        .get("articles.ndjson")
        .forEach(a -> ids.put(a.path("externalId").asText(), a.path("id").asText()));
    for (Fiche fiche : fiches) {
      Set<String> own = bodies.get(ids.get(fiche.id()));
      long versions =
          IntStream.range(0, USERS)
              .filter(user -> own.contains(fiche.body() + "\n\nVersion de " + user))
              .count();
      assertThat(versions).as(fiche.id()).isEqualTo(2);
    }
  }

  private static Map<String, List<JsonNode>> unpacked(byte[] zip) {
    Map<String, List<JsonNode>> files = new HashMap<>();
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        List<JsonNode> rows = new ArrayList<>();
        String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith(".ndjson")) {
          for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
              rows.add(JSON.readTree(line));
            }
          }
        }
        files.put(entry.getName(), rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
