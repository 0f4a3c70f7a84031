package io.selfcare.knowledge.reading;

import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Audience;
import io.selfcare.search.SearchHit;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchRequest;
import io.selfcare.search.SynonymSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what goes with an article: what its editors have chosen, then what its title finds as a
 * question. Everything is checked against the record, so the dead and the hidden are not there.
 */
final class RelatedArticles {
  private static final int COMPUTED = 5;

  /** Of the title's weight, what an article must know to be of the same matter. */
  private static final double SAME_MATTER = 0.15;

  private final TenantDb db;
  private final ReadingLocales locales;
  private final SearchIndex index;
  private final LiveArticleDao articles = new LiveArticleDao();
  private final LiveTexts live = new LiveTexts();

  RelatedArticles(TenantDb db, ReadingLocales locales, SearchIndex index) {
    this.db = db;
    this.locales = locales;
    this.index = index;
  }

  private record Start(
      LocaleChoice choice, Optional<LiveArticle> article, List<LiveArticle> chosen) {}

  /**
   * The related articles of any article.
   *
   * @throws ProblemException {@code not_found}
   */
  List<RelatedArticle> of(SpaceId space, Audience audience, ArticleId id, LocaleRequest asked) {
    Start start =
        db.read(
            space,
            tx -> {
              LocaleChoice choice = asked.choose(locales.of(tx));
              List<ArticleId> chosen =
                  articles.chosen(tx, id).orElseThrow(() -> ProblemException.notFound("article"));
              return new Start(
                  choice,
                  articles.find(tx, audience, choice.chain(), id),
                  live.ordered(tx, chosen, choice.chain(), audience));
            });
    List<RelatedArticle> related = new ArrayList<>();
    start.chosen().forEach(article -> related.add(new RelatedArticle(article, true)));
    List<ArticleId> computed =
        start
            .article()
            .map(article -> computed(space, audience, start.choice(), article))
            .orElseGet(List::of);
    List<ArticleId> fresh =
        computed.stream()
            .filter(other -> !other.equals(id))
            .filter(other -> related.stream().noneMatch(r -> id(r).equals(other)))
            .limit(COMPUTED)
            .toList();
    db.read(space, tx -> live.ordered(tx, fresh, start.choice().chain(), audience))
        .forEach(article -> related.add(new RelatedArticle(article, false)));
    return related;
  }

  /** Without the index there is nothing to compute, and the page is shown all the same. */
  private List<ArticleId> computed(
      SpaceId space, Audience audience, LocaleChoice choice, LiveArticle article) {
    SearchRequest question =
        new SearchRequest(
            article.title(), choice.chain(), audience, null, SynonymSet.NONE, 2 * COMPUTED);
    try {
      return index.search(space, question).hits().stream()
          .filter(hit -> hit.evidence().coverage() >= SAME_MATTER)
          .map(SearchHit::articleId)
          .toList();
    } catch (ProblemException e) {
      if (e.code() != ErrorCode.SERVICE_UNAVAILABLE) {
        throw e;
      }
      return List.of();
    }
  }

  private static ArticleId id(RelatedArticle related) {
    return related.live().reference().articleId();
  }

  /** The locale that was asked for, still to be chosen from those of the space. */
  @FunctionalInterface
  interface LocaleRequest {
    LocaleChoice choose(LocaleSettings settings);
  }
}
