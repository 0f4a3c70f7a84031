package io.selfcare.answers.priors;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.quality.Popularity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What popularity and freshness add to the score of an article, on the scale from 0 to 1 of a fused
 * score. Together less than what a context rule adds: they only decide between articles that fit
 * nearly alike. Pure; they change from day to day and not within one.
 */
public final class ArticlePriors {
  /** What an article adds at most that all readers use. */
  public static final double POPULARITY = 0.02;

  /** What an article adds at most that was published today; half of it after three months. */
  public static final double FRESHNESS = 0.01;

  private static final double HALF_LIFE_DAYS = 90;
  private static final double STEPS = 1e6;

  private final Popularity popularity;

  public ArticlePriors(Popularity popularity) {
    this.popularity = popularity;
  }

  /** Readers were counted up to the beginning of this day. */
  public LocalDate day() {
    return popularity.day();
  }

  /** What its use adds. */
  public double popularity(PublishedArticle article) {
    PublishedArticle.Reference text = article.reference();
    return rounded(POPULARITY * popularity.of(new Key(text.articleId(), text.locale())));
  }

  /** What its age adds. */
  public double freshness(PublishedArticle article) {
    return rounded(FRESHNESS * Math.pow(0.5, days(article.publishedAt()) / HALF_LIFE_DAYS));
  }

  private long days(Instant publishedAt) {
    LocalDate published = LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
    return Math.max(0, ChronoUnit.DAYS.between(published, day()));
  }

  private static double rounded(double value) {
    return Math.round(value * STEPS) / STEPS;
  }
}
