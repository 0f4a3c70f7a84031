package io.selfcare.knowledge;

import io.selfcare.api.model.ArticleCreate;
import io.selfcare.api.model.ArticleList;
import io.selfcare.api.model.ArticlePatch;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
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
        KnowledgeMapper.list(sent.getTags(), "/tags"));
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
        list(call, "/tags", sent.getTags()));
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
