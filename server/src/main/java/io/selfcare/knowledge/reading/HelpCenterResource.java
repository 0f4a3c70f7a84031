package io.selfcare.knowledge.reading;

import io.selfcare.api.HelpCenterApi;
import io.selfcare.api.model.Audience;
import io.selfcare.api.model.HelpCenterArticle;
import io.selfcare.api.model.HelpCenterArticleList;
import io.selfcare.api.model.HelpCenterCategoryList;
import io.selfcare.api.model.ReadingChannel;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A help center over HTTP. */
final class HelpCenterResource implements HelpCenterApi {
  private final HelpCenterService helpCenter;
  private final RelatedArticles related;

  HelpCenterResource(HelpCenterService helpCenter, RelatedArticles related) {
    this.helpCenter = helpCenter;
    this.related = related;
  }

  @Override
  public HelpCenterCategoryList listHelpCenterCategories(
      Call call, @Nullable String locale, @Nullable Audience audience) {
    return HelpCenterMapper.tree(
        helpCenter.categories(
            call.space(),
            HelpCenterMapper.reader(call, audience),
            HelpCenterMapper.locale(locale)));
  }

  @Override
  public HelpCenterArticleList listHelpCenterArticles(
      Call call,
      @Nullable String categoryId,
      @Nullable String tag,
      @Nullable String locale,
      @Nullable Audience audience,
      Integer limit,
      @Nullable String cursor) {
    Reader reader = HelpCenterMapper.reader(call, audience);
    PageRequest page = PageRequest.of(call, limit, cursor, categoryId, tag, locale, audience);
    ReaderFilter filter =
        new ReaderFilter(KnowledgeMapper.categoryFilter(categoryId, "categoryId"), tag);
    return HelpCenterMapper.page(
        helpCenter.articles(call.space(), reader, HelpCenterMapper.locale(locale), filter, page));
  }

  @Override
  public HelpCenterArticle getHelpCenterArticle(
      Call call,
      String slugOrId,
      @Nullable String locale,
      @Nullable ReadingChannel channel,
      @Nullable Audience audience) {
    Reader reader = HelpCenterMapper.reader(call, audience);
    ReadArticle article =
        helpCenter.article(call.space(), reader, slugOrId, HelpCenterMapper.locale(locale));
    String shown = article.live().reference().locale();
    List<RelatedArticle> goWithIt =
        related.of(
            call.space(),
            reader.audience(),
            article.live().reference().articleId(),
            settings -> LocaleChoice.of(locale == null ? shown : locale, settings));
    return HelpCenterMapper.article(article, goWithIt, channel);
  }
}
