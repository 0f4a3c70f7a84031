package io.selfcare.security.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.util.Duration;
import io.selfcare.knowledge.indexing.IndexAudit;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.DatabaseConfiguration;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchWiring;
import io.selfcare.testing.ElasticNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import io.selfcare.testing.SearchEngine;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.TestTenant;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * The search is frozen and killed while people write and ask: writing goes on, a question is
 * answered or refused soon and in the open, and in the end the index says what the record says.
 */
final class SearchDownTest {
  private static final java.time.Duration TROUBLE = java.time.Duration.ofSeconds(4);
  private static final java.time.Duration PROMISE = java.time.Duration.ofSeconds(5);
  private static final java.time.Duration RECOVERY = java.time.Duration.ofSeconds(30);
  private static final int HANDS = 3;

  private record Exchange(Reply reply, java.time.Duration after) {}

  private final ElasticNode node = ElasticNode.shared();

  @Test
  void aSearchThatIsDownStopsNoWriterAndLosesNothing() throws Exception {
    Map<String, String> settings = new HashMap<>(SearchEngine.ELASTICSEARCH.settings());
    settings.put("search.elasticsearch.prefix", "down");
    try (SelfcareServer server = SelfcareServer.start(settings)) {
      TestTenant tenant = server.tenant();
      publish(tenant.http(), "Avant la panne");
      assertThat(Eventually.holds(RECOVERY, () -> found(tenant, "Avant la panne"))).isTrue();

      trouble(tenant, "Pendant le gel", node::freeze, node::thaw);
      assertThat(Eventually.holds(RECOVERY, () -> found(tenant, "Pendant le gel"))).isTrue();

      trouble(tenant, "Pendant la chute", node::kill, () -> {});
      node.start();
      assertThat(Eventually.holds(RECOVERY, () -> found(tenant, "Pendant la chute"))).isTrue();

      assertSame(server);
      assertThat(server.contract().drain()).isEmpty();
    }
  }

  private void trouble(TestTenant tenant, String title, Runnable begin, Runnable end)
      throws Exception {
    List<Exchange> writes = new ArrayList<>();
    List<Exchange> questions = new ArrayList<>();
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      long until = System.nanoTime() + TROUBLE.toNanos();
      List<Future<List<Exchange>>> writing =
          work(hands, until, http -> publish(http, title), tenant);
      List<Future<List<Exchange>>> asking = work(hands, until, http -> ask(http, title), tenant);
      begin.run();
      for (Future<List<Exchange>> each : writing) {
        writes.addAll(each.get());
      }
      for (Future<List<Exchange>> each : asking) {
        questions.addAll(each.get());
      }
    } finally {
      end.run();
    }
    assertThat(writes).hasSizeGreaterThan(HANDS);
    assertThat(writes).allSatisfy(each -> assertThat(each.reply().status()).isLessThan(300));
    assertThat(questions)
        .allSatisfy(
            each -> {
              assertThat(each.after()).isLessThanOrEqualTo(PROMISE);
              if (each.reply().status() != 200) {
                each.reply().isProblem(503, "service_unavailable");
                assertThat(each.reply().header("Retry-After")).matches("[1-9][0-9]*");
              }
            });
    assertThat(questions).anyMatch(each -> each.reply().status() == 503);
  }

  private static List<Future<List<Exchange>>> work(
      ExecutorService hands, long until, Function<Http, Reply> work, TestTenant tenant) {
    List<Future<List<Exchange>>> futures = new ArrayList<>();
    for (int hand = 0; hand < HANDS; hand++) {
      futures.add(
          hands.submit(
              () -> {
                List<Exchange> done = new ArrayList<>();
                while (System.nanoTime() < until) {
                  long begun = System.nanoTime();
                  Reply reply = work.apply(tenant.http());
                  done.add(
                      new Exchange(reply, java.time.Duration.ofNanos(System.nanoTime() - begun)));
                }
                return done;
              }));
    }
    return futures;
  }

  private static Reply publish(Http http, String title) {
    Map<String, Object> text =
        Map.of("locale", "fr", "title", title, "body", "Patience.", "bodyFormat", "text");
    String article =
        http.post("/v1/articles", Map.of("translations", List.of(text))).is(201).at("/id");
    return http.post("/v1/articles/" + article + "/translations/fr/publish");
  }

  private static Reply ask(Http http, String question) {
    return http.post("/v1/answers", Map.of("question", question, "locale", "fr"));
  }

  private static boolean found(TestTenant tenant, String title) {
    Reply reply = ask(tenant.http(), title);
    return reply.status() == 200
        && reply.json().at("/results").findValuesAsText("title").contains(title);
  }

  /** Once the news is worked off the index holds what is live, no more and no less. */
  private static void assertSame(SelfcareServer server) {
    String owner = Postmaster.of(server.data()).ownerUrl();
    DatabaseConfiguration pools =
        new DatabaseConfiguration(null, 2, 2, Duration.seconds(5), Duration.seconds(5));
    InstantSource clock = InstantSource.system();
    try (Database database = Database.open(owner, pools);
        SearchIndex index =
            new SearchWiring(server.configuration().search(), server.data(), clock).index()) {
      TenantDb db = new TenantDb(database.app(), clock, new Ids(clock, new SecureRandom()));
      IndexAudit audit = new IndexAudit(db, index);
      for (UUID space : spaces(owner)) {
        SpaceId id = new SpaceId(space);
        assertThat(Eventually.holds(RECOVERY, () -> !index.ready(id) || audit.compare(id).none()))
            .as(() -> audit.compare(id).toString())
            .isTrue();
      }
    }
  }

  private static List<UUID> spaces(String owner) {
    return Jdbi.create(owner)
        .withHandle(
            handle -> handle.createQuery("select space_id from spaces").mapTo(UUID.class).list());
  }
}
