package io.selfcare.knowledge.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.testing.OwnerDatabase;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What was used lately is counted more than what was used long ago, and today not at all. */
@WithServer
final class PopularTextsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private final SelfcareServer server;

  PopularTextsTest(SelfcareServer server) {
    this.server = server;
  }

  private static void count(
      Handle handle, UUID space, UUID article, LocalDate day, int shown, int helpful, int not) {
    handle.execute(
        "insert into reading_counts (space_id, article_id, locale, day, shown, helpful, unhelpful)"
            + " values (?, ?, 'fr', ?, ?, ?, ?)",
        space,
        article,
        day,
        shown,
        helpful,
        not);
  }

  @Test
  void usesAreSummedWithTheirAge() {
    UUID fresh = UUID.randomUUID();
    UUID old = UUID.randomUUID();
    UUID disliked = UUID.randomUUID();
    UUID today = UUID.randomUUID();
    server.tenant();
    Jdbi owner = OwnerDatabase.of(server);
    UUID space =
        owner.withHandle(
            handle ->
                handle.createQuery("select space_id from spaces limit 1").mapTo(UUID.class).one());
    Map<Key, Double> uses =
        owner.withHandle(
            handle -> {
              handle.begin();
              count(handle, space, fresh, DAY.minusDays(1), 10, 2, 1);
              count(handle, space, old, DAY.minusDays(14), 10, 2, 1);
              count(handle, space, old, DAY.minusDays(400), 1000, 900, 0);
              count(handle, space, disliked, DAY.minusDays(1), 10, 0, 5);
              count(handle, space, today, DAY, 10, 2, 1);
              Map<Key, Double> found = PopularityDao.uses(handle, space, DAY, 10);
              handle.rollback();
              return found;
            });
    assertThat(uses).containsOnlyKeys(key(fresh), key(old));
    assertThat(uses.get(key(old))).isEqualTo(1.0);
    assertThat(uses.get(key(fresh))).isBetween(1.9, 1.91);
  }

  private static Key key(UUID article) {
    return new Key(new ArticleId(article), "fr");
  }
}
