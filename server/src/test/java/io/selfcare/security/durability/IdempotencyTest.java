package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import io.selfcare.testing.WithServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repeated request takes effect once, however and by whomever it is repeated. */
@WithServer
final class IdempotencyTest {
  private static final int MANY = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String KEY = "Idempotency-Key";

  /** What a repetition must have alike; the others tell about the repetition itself. */
  private static final List<String> KEPT_HEADERS = List.of("Content-Type", "Location", "ETag");

  private final SelfcareServer server;

  IdempotencyTest(SelfcareServer server) {
    this.server = server;
  }

  @Test
  void aHundredTenantsWithOneKeyAreOne() throws InterruptedException {
    String name = "Once " + UUID.randomUUID();
    Map<String, Object> wish =
        Map.of("name", name, "defaultLocale", "fr", "locales", List.of("fr"));
    takesEffectOnce(server.operator(), "/v1/tenants", wish, "/v1/tenants?limit=100", name);
  }

  @Test
  void aHundredApiKeysWithOneKeyAreOne() throws InterruptedException {
    String name = "Once " + UUID.randomUUID();
    Map<String, Object> wish = Map.of("name", name, "kind", "secret", "role", "agent");
    takesEffectOnce(server.tenant().http(), "/v1/api-keys", wish, "/v1/api-keys?limit=100", name);
  }

  @Test
  void aHundredArticlesWithOneKeyAreOne() throws InterruptedException {
    String tag = "once-" + UUID.randomUUID();
    Map<String, Object> wish =
        Map.of(
            "tags",
            List.of(tag),
            "translations",
            List.of(Map.of("locale", "fr", "title", "Une fois", "body", "Une seule fois.")));
    takesEffectOnce(
        server.tenant().http(), "/v1/articles", wish, "/v1/articles?limit=100&tag=" + tag, tag);
  }

  private static void takesEffectOnce(
      Http http, String path, Map<String, Object> wish, String list, String mark)
      throws InterruptedException {
    Http once = http.with(KEY, UUID.randomUUID().toString());
    List<Reply> replies = AtOnce.times(MANY, () -> untilServed(() -> once.post(path, wish)));

    List<Reply> created = replies.stream().filter(reply -> reply.status() == 201).toList();
    replies.stream()
        .filter(reply -> reply.status() != 201)
        .forEach(reply -> reply.isProblem(409, "idempotency_key_in_progress"));
    assertThat(created).isNotEmpty();
    Reply first = created.getFirst();
    created.forEach(reply -> isSame(first, reply));
    isSame(first, once.post(path, wish));
    assertThat(count(http.get(list).is(200).text(), mark)).as("effects").isEqualTo(1);
  }

  /** A crowd on a small machine may be told that the database is busy; each then asks again. */
  private static Reply untilServed(Supplier<Reply> request) {
    List<Reply> last = new ArrayList<>();
    boolean served =
        Eventually.holds(
            PATIENCE,
            () -> {
              last.add(request.get());
              return last.getLast().status() != 503;
            });
    assertThat(served).isTrue();
    return last.getLast();
  }

  private static void isSame(Reply first, Reply again) {
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.bytes()).isEqualTo(first.bytes());
    for (String header : KEPT_HEADERS) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
  }

  private static int count(String text, String mark) {
    return text.split(mark, -1).length - 1;
  }

  @Test
  void everyCallerHasItsOwnKeys() {
    TestTenant tenant = server.tenant();
    TestTenant other = server.tenant();
    String key = UUID.randomUUID().toString();
    Map<String, Object> wish = Map.of("name", "Portal");
    List<String> ids =
        Stream.of(tenant.http(), tenant.as("admin"), tenant.testMode(), other.http())
            .map(http -> http.with(KEY, key).post("/v1/end-user-keys", wish).is(201).at("/id"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void anotherBodyPathOrQueryIsRefused() {
    Http http = server.tenant().http().with(KEY, UUID.randomUUID().toString());
    http.post("/v1/end-user-keys", Map.of("name", "Portal")).is(201);
    http.post("/v1/end-user-keys", Map.of("name", "portal"))
        .isProblem(422, "idempotency_key_reused");
    http.post("/v1/end-user-keys", "{\"name\": \"Portal\"}")
        .isProblem(422, "idempotency_key_reused");
    http.post("/v1/api-keys", Map.of("name", "Portal", "kind", "secret", "role", "agent"))
        .isProblem(422, "idempotency_key_reused");

    Http imports =
        server
            .tenant()
            .http()
            .with("Content-Type", "application/x-ndjson")
            .with(KEY, UUID.randomUUID().toString());
    String line = "{\"externalId\":\"a\",\"locale\":\"fr\",\"title\":\"A\",\"body\":\"B\"}";
    imports
        .send("POST", "/v1/imports?kind=articles&dryRun=true", BodyPublishers.ofString(line))
        .is(202);
    imports
        .send("POST", "/v1/imports?kind=articles&dryRun=false", BodyPublishers.ofString(line))
        .isProblem(422, "idempotency_key_reused");
  }

  @Test
  void aFailureKeepsNothing() {
    Http http = server.tenant().http().with(KEY, UUID.randomUUID().toString());
    Map<String, Object> right = Map.of("name", "A", "kind", "secret", "role", "agent");
    http.post("/v1/api-keys", Map.of("name", "A", "kind", "secret"))
        .isProblem(422, "validation_failed");
    http.post("/v1/api-keys/key_00000000000000000000000000/rotate", Map.of("graceSeconds", 60))
        .isProblem(404, "not_found");
    http.post("/v1/api-keys", right).is(201);
  }

  @ParameterizedTest
  @MethodSource("posts")
  void everyPostTakesAKey(SpecOperation post) {
    assertThat(post.headers()).contains(KEY);
    boolean operator = post.scope().equals("platform:operate");
    Http http = operator ? server.operator() : server.tenant().http();
    String path = post.path().replaceAll("\\{[^}]*}", "fr");
    http.with(KEY, "with a space")
        .with("Content-Type", post.contentType())
        .send("POST", path, BodyPublishers.ofString("{}"))
        .isProblem(400, "invalid_parameter");
  }

  static Stream<SpecOperation> posts() {
    return SpecOperation.all().stream().filter(operation -> operation.method().equals("POST"));
  }
}
