package io.selfcare.answers.priors;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.answers.contexts.HeldRules;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.quality.Popularity;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Popularity and freshness add little, and less with time. */
final class ArticlePriorsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private static PublishedArticle article(int number, String published) {
    return new PublishedArticle(
        new Reference(new ArticleId(new UUID(0, number)), "fr", 1),
        ArticleFacts.plain(null, Access.everybody()),
        "Titre",
        "<p>Texte</p>",
        ChannelTexts.none(),
        Instant.parse(published));
  }

  private static ArticlePriors priors(int number, double uses) {
    Key key = new Key(new ArticleId(new UUID(0, number)), "fr");
    return new ArticlePriors(new Popularity(DAY, Map.of(key, uses)));
  }

  @Test
  void useAddsEverMoreSlowlyAndNeverMuch() {
    PublishedArticle article = article(1, "2026-01-01T00:00:00Z");
    double last = 0;
    for (double uses : new double[] {1, 10, 100, 1000, 1e6}) {
      double added = priors(1, uses).popularity(article);
      assertThat(added).isGreaterThan(last).isLessThanOrEqualTo(ArticlePriors.POPULARITY);
      last = added;
    }
    assertThat(priors(1, 10).popularity(article)).isEqualTo(0.01);
    assertThat(priors(2, 10).popularity(article)).isZero();
  }

  @Test
  void freshnessHalvesInThreeMonths() {
    ArticlePriors priors = priors(1, 1);
    assertThat(priors.freshness(article(1, "2026-11-20T15:00:00Z"))).isEqualTo(0.01);
    assertThat(priors.freshness(article(1, "2026-11-21T09:00:00Z"))).isEqualTo(0.01);
    assertThat(priors.freshness(article(1, "2026-08-22T00:00:00Z"))).isEqualTo(0.005);
    assertThat(priors.freshness(article(1, "2016-01-01T00:00:00Z"))).isZero();
  }

  @Test
  void bothTogetherAddLessThanARule() {
    assertThat(ArticlePriors.POPULARITY + ArticlePriors.FRESHNESS).isLessThan(HeldRules.BOOST);
  }
}
