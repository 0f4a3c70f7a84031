package io.selfcare.knowledge;

import io.selfcare.api.ArticlesApi;
import io.selfcare.api.model.ArticleCreate;
import io.selfcare.api.model.ArticleList;
import io.selfcare.api.model.ArticlePatch;
import io.selfcare.api.model.ArticleSort;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Articles over HTTP. */
public final class ArticlesResource implements ArticlesApi {
  static final String PUBLISH = "knowledge:publish";

  private final ArticleService articles;

  public ArticlesResource(ArticleService articles) {
    this.articles = articles;
  }

  @Override
  public io.selfcare.api.model.Article createArticle(Call call, ArticleCreate sent) {
    Article created =
        articles.create(
            call.space(),
            call.actor(),
            ArticleMapper.facts(sent),
            ArticleMapper.translations(sent));
    call.location("/v1/articles/" + created.id());
    return shown(call, created);
  }

  @Override
  public ArticleList listArticles(
      Call call,
      @Nullable String categoryId,
      @Nullable String tag,
      io.selfcare.api.model.@Nullable TranslationState state,
      io.selfcare.api.model.@Nullable DraftState draftState,
      @Nullable String locale,
      io.selfcare.api.model.@Nullable Visibility visibility,
      @Nullable String externalId,
      @Nullable String owner,
      @Nullable Boolean stale,
      @Nullable OffsetDateTime updatedAfter,
      @Nullable ArticleSort sort,
      Integer limit,
      @Nullable String cursor) {
    ArticleOrder order =
        sort == null ? ArticleOrder.LAST_UPDATED_FIRST : ArticleOrder.valueOf(sort.name());
    ArticleFilter filter =
        new ArticleFilter(
            KnowledgeMapper.categoryFilter(categoryId, "categoryId"),
            tag,
            state == null ? null : TranslationState.valueOf(state.name()),
            draftState == null ? null : DraftState.valueOf(draftState.name()),
            locale(locale, "locale"),
            KnowledgeMapper.visibility(visibility),
            externalId,
            owner,
            stale,
            updatedAfter == null ? null : updatedAfter.toInstant());
    PageRequest page = PageRequest.of(call, limit, cursor, filter, order);
    return ArticleMapper.page(articles.list(call.space(), filter, order, page));
  }

  @Override
  public io.selfcare.api.model.Article getArticle(Call call, String articleId) {
    return shown(call, articles.get(call.space(), ArticleId.parse(articleId)));
  }

  @Override
  public io.selfcare.api.model.Article updateArticle(
      Call call, String articleId, ArticlePatch sent, @Nullable String ifMatch) {
    return shown(
        call,
        articles.update(
            call.space(),
            call.actor(),
            ArticleId.parse(articleId),
            ifMatch,
            ArticleMapper.change(call, sent),
            () -> call.requireScope(PUBLISH)));
  }

  @Override
  public void deleteArticle(Call call, String articleId, @Nullable String ifMatch) {
    articles.delete(
        call.space(),
        call.actor(),
        ArticleId.parse(articleId),
        ifMatch,
        () -> call.requireScope(PUBLISH));
  }

  static @Nullable String locale(@Nullable String sent, String parameter) {
    return sent == null
        ? null
        : LocaleTags.canonical(sent)
            .orElseThrow(
                () -> ProblemException.parameter(parameter, "'%s' is no locale.".formatted(sent)));
  }

  private static io.selfcare.api.model.Article shown(Call call, Article article) {
    call.etag(article.version());
    return ArticleMapper.article(article);
  }
}
