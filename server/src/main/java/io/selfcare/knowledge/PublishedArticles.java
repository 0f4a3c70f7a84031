package io.selfcare.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.PublishedArticleDao.Live;
import io.selfcare.knowledge.PublishedArticleDao.Text;
import io.selfcare.knowledge.body.SafeHtml;
import io.selfcare.platform.db.TenantQuery;
import io.selfcare.platform.db.TenantTx;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads live texts for those who answer with them. What has been taken back, archived or deleted
 * meanwhile is not there, however late the search index is. HTML is sanitised on this way out, once
 * for each version.
 */
public final class PublishedArticles {
  private static final long CACHED_CHARACTERS = 16_000_000;

  private final Cache<Reference, Text> texts =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_CHARACTERS)
          .weigher((Reference reference, Text text) -> text.html().length() + 500)
          .build();
  private final EditorialRules rules;

  public PublishedArticles(EditorialRules rules) {
    this.rules = rules;
  }

  /**
   * The texts that are live of those asked for, by what was asked; without stale ones where the
   * tenant bars them.
   */
  public Map<Reference, PublishedArticle> find(TenantTx tx, Collection<Reference> asked) {
    return asked.isEmpty() ? Map.of() : allowed(tx, tx.read(live(asked)));
  }

  /** Finds the texts that are live of those asked for, whether the tenant bars them or not. */
  public TenantQuery<PublishedArticle> live(Collection<Reference> asked) {
    Map<Reference, Text> known = texts.getAllPresent(asked);
    TenantQuery<Live> rows = PublishedArticleDao.query(asked, known.keySet());
    return rows.map(row -> article(row, known.get(row.reference())));
  }

  /** Live texts by what was asked, without stale ones where the tenant bars them. */
  public Map<Reference, PublishedArticle> allowed(TenantTx tx, List<PublishedArticle> live) {
    Map<Reference, PublishedArticle> allowed = new LinkedHashMap<>();
    fresh(tx, live).forEach(article -> allowed.put(article.reference(), article));
    return allowed;
  }

  /** Asks for the tenant's rules only when a text has a date that could matter. */
  private List<PublishedArticle> fresh(TenantTx tx, List<PublishedArticle> live) {
    if (live.stream().noneMatch(article -> article.facts().care().dated())) {
      return live;
    }
    Editorial editorial = rules.of(tx);
    return editorial.barsStale()
        ? live.stream()
            .filter(article -> !editorial.stale(article.facts().care(), tx.now()).any())
            .toList()
        : live;
  }

  private PublishedArticle article(Live row, @Nullable Text known) {
    Text text = known;
    if (text == null) {
      Text stored = Objects.requireNonNull(row.text());
      text =
          new Text(
              stored.title(), SafeHtml.of(stored.html()), stored.channels(), stored.publishedAt());
      texts.put(row.reference(), text);
    }
    return new PublishedArticle(
        row.reference(),
        row.facts(),
        text.title(),
        text.html(),
        text.channels(),
        text.publishedAt());
  }
}
