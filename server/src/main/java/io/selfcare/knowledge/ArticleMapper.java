package io.selfcare.knowledge;

import io.selfcare.api.model.ArticleCreate;
import io.selfcare.api.model.ArticleList;
import io.selfcare.api.model.ArticlePatch;
import io.selfcare.api.model.StaleFlags;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.search.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles between the API and the domain. */
final class ArticleMapper {
  private ArticleMapper() {}

  static ArticleFacts facts(ArticleCreate sent) {
    Visibility visibility = KnowledgeMapper.visibility(sent.getVisibility());
    return new ArticleFacts(
        sent.getExternalId(),
        KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"),
        ArticleRules.access(
            visibility == null ? Visibility.PUBLIC : visibility,
            KnowledgeMapper.list(sent.getSegments(), "/segments")),
        KnowledgeMapper.list(sent.getTags(), "/tags"),
        KnowledgeMapper.articles(sent.getRelatedArticleIds(), "/relatedArticleIds"),
        new Care(
            sent.getOwner(), sent.getReviewBy(), KnowledgeMapper.instant(sent.getExpiresAt())));
  }

  static List<NewTranslation> translations(ArticleCreate sent) {
    List<NewTranslation> translations = new ArrayList<>();
    for (var translation : KnowledgeMapper.list(sent.getTranslations(), "/translations")) {
      translations.add(
          new NewTranslation(
              translation.getLocale(),
              TranslationMapper.text(translation, "/translations/" + translations.size())));
    }
    return translations;
  }

  static ArticleChange change(Call call, ArticlePatch sent) {
    Visibility visibility = KnowledgeMapper.visibility(sent.getVisibility());
    return new ArticleChange(
        call.sent("/externalId") ? Sent.of(sent.getExternalId()) : Sent.absent(),
        call.sent("/categoryId")
            ? Sent.of(KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"))
            : Sent.absent(),
        KnowledgeMapper.sent(call, "/visibility", visibility),
        list(call, "/segments", sent.getSegments()),
        list(call, "/tags", sent.getTags()),
        KnowledgeMapper.sent(
            call,
            "/relatedArticleIds",
            sent.getRelatedArticleIds() == null
                ? null
                : KnowledgeMapper.articles(sent.getRelatedArticleIds(), "/relatedArticleIds")),
        call.sent("/owner") ? Sent.of(sent.getOwner()) : Sent.absent(),
        call.sent("/reviewBy") ? Sent.of(sent.getReviewBy()) : Sent.absent(),
        call.sent("/expiresAt")
            ? Sent.of(KnowledgeMapper.instant(sent.getExpiresAt()))
            : Sent.absent());
  }

  private static Sent<List<String>> list(Call call, String pointer, @Nullable List<String> sent) {
    return KnowledgeMapper.sent(
        call, pointer, sent == null ? null : KnowledgeMapper.list(sent, pointer));
  }

  static io.selfcare.api.model.Article article(Article article) {
    ArticleFacts facts = article.facts();
    CategoryId category = facts.categoryId();
    return new io.selfcare.api.model.Article()
        .id(article.id().text())
        .externalId(facts.externalId())
        .categoryId(category == null ? null : category.text())
        .visibility(KnowledgeMapper.visibility(facts.access().visibility()))
        .segments(facts.access().segments().stream().sorted().toList())
        .tags(facts.tags())
        .relatedArticleIds(facts.related().stream().map(ArticleId::text).toList())
        .owner(facts.care().owner())
        .reviewBy(facts.care().reviewBy())
        .expiresAt(KnowledgeMapper.timeOrNull(facts.care().expiresAt()))
        .stale(
            new StaleFlags().expired(article.stale().expired()).overdue(article.stale().overdue()))
        .translations(article.translations().stream().map(TranslationMapper::summary).toList())
        .createdAt(KnowledgeMapper.time(article.createdAt()))
        .updatedAt(KnowledgeMapper.time(article.updatedAt()))
        .version((int) article.version());
  }

  static ArticleList page(Page<Article> page) {
    return new ArticleList()
        .data(page.data().stream().map(ArticleMapper::article).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
