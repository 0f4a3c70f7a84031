package io.selfcare.knowledge.reading;

import io.selfcare.api.model.Audience;
import io.selfcare.api.model.BreadcrumbStep;
import io.selfcare.api.model.HelpCenterArticle;
import io.selfcare.api.model.HelpCenterArticleList;
import io.selfcare.api.model.HelpCenterArticleSummary;
import io.selfcare.api.model.HelpCenterCategory;
import io.selfcare.api.model.HelpCenterCategoryList;
import io.selfcare.api.model.ReadableAttachment;
import io.selfcare.api.model.ReadingChannel;
import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.attachments.Attachment;
import io.selfcare.knowledge.attachments.FileLinks;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers see, as the API says it. */
final class HelpCenterMapper {
  private HelpCenterMapper() {}

  /** Who reads, from the key, the end-user token and the audience that was asked for. */
  static Reader reader(Call call, @Nullable Audience audience) {
    return Reader.of(
        call.caller(),
        call.endUser(),
        audience == Audience.AGENT ? AudienceKind.AGENT : AudienceKind.CUSTOMER);
  }

  static @Nullable String locale(@Nullable String sent) {
    if (sent != null && !LanguageTag.isValid(sent)) {
      throw ProblemException.parameter("locale", LanguageTag.ADVICE);
    }
    return sent;
  }

  static HelpCenterCategoryList tree(List<ReadableCategory> categories) {
    return new HelpCenterCategoryList()
        .data(categories.stream().map(HelpCenterMapper::category).toList());
  }

  private static HelpCenterCategory category(ReadableCategory category) {
    return new HelpCenterCategory()
        .id(category.id().text())
        .parentId(text(category.parentId()))
        .name(category.name())
        .description(category.description())
        .level(category.level())
        .articleCount(category.articles())
        .totalArticleCount(category.allArticles());
  }

  static HelpCenterArticleList page(Page<ListedArticle> page) {
    return new HelpCenterArticleList()
        .data(page.data().stream().map(HelpCenterMapper::summary).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }

  private static HelpCenterArticleSummary summary(ListedArticle article) {
    LiveArticle live = article.live();
    return new HelpCenterArticleSummary()
        .id(live.reference().articleId().text())
        .slug(live.slug())
        .categoryId(text(live.facts().categoryId()))
        .locale(live.reference().locale())
        .fallbackFrom(article.fallbackFrom())
        .title(article.title())
        .excerpt(article.excerpt())
        .tags(live.facts().tags())
        .pinned(live.pin() != null)
        .version(live.reference().version())
        .updatedAt(KnowledgeMapper.time(live.publishedAt()));
  }

  static HelpCenterArticle article(
      ReadArticle article, List<RelatedArticle> related, @Nullable ReadingChannel channel) {
    LiveArticle live = article.live();
    return new HelpCenterArticle()
        .id(live.reference().articleId().text())
        .externalId(live.facts().externalId())
        .slug(live.slug())
        .redirectedFrom(article.redirectedFrom())
        .locale(live.reference().locale())
        .fallbackFrom(article.fallbackFrom())
        .title(article.text().title())
        .html(article.html())
        .text(channel == null ? null : text(article, channel))
        .tags(live.facts().tags())
        .breadcrumb(
            article.breadcrumb().stream()
                .map(step -> new BreadcrumbStep().id(step.id().text()).name(step.name()))
                .toList())
        .attachments(article.attachments().stream().map(HelpCenterMapper::attachment).toList())
        .related(RelatedMapper.related(related))
        .version(live.reference().version())
        .updatedAt(KnowledgeMapper.time(live.publishedAt()));
  }

  /** Its address is signed at the very end. */
  private static ReadableAttachment attachment(Attachment attachment) {
    return new ReadableAttachment()
        .id(attachment.id().text())
        .filename(attachment.filename())
        .contentType(attachment.type().mediaType())
        .size(attachment.size())
        .url(FileLinks.SCHEME + attachment.id().text());
  }

  /** A channel without a text of its own has the words of the page. */
  private static String text(ReadArticle article, ReadingChannel channel) {
    ChannelTexts channels = article.live().channels();
    String own =
        switch (channel) {
          case SMS -> channels.sms();
          case VOICE -> channels.voice();
          case EMAIL -> channels.email();
        };
    return own == null ? PlainText.of(article.html()) : own;
  }

  private static @Nullable String text(@Nullable CategoryId id) {
    return id == null ? null : id.text();
  }
}
