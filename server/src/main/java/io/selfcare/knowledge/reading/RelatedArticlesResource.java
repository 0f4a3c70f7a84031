package io.selfcare.knowledge.reading;

import io.selfcare.api.RelatedArticlesApi;
import io.selfcare.api.model.RelatedArticleList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Audience;
import org.jspecify.annotations.Nullable;

/** What goes with an article, over HTTP, for those who edit. */
final class RelatedArticlesResource implements RelatedArticlesApi {
  private final RelatedArticles related;

  RelatedArticlesResource(RelatedArticles related) {
    this.related = related;
  }

  @Override
  public RelatedArticleList listRelatedArticles(
      Call call, String articleId, @Nullable String locale) {
    String asked = HelpCenterMapper.locale(locale);
    return RelatedMapper.list(
        related.of(
            call.space(),
            Audience.staff(),
            ArticleId.parse(articleId),
            settings -> LocaleChoice.of(asked, settings)));
  }
}
