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
import org.jspecify.annotations.Nullable;

/** A help center over HTTP. */
final class HelpCenterResource implements HelpCenterApi {
  private final HelpCenterService helpCenter;

  HelpCenterResource(HelpCenterService helpCenter) {
    this.helpCenter = helpCenter;
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
    return HelpCenterMapper.article(
        helpCenter.article(
            call.space(),
            HelpCenterMapper.reader(call, audience),
            slugOrId,
            HelpCenterMapper.locale(locale)),
        channel);
  }
}
