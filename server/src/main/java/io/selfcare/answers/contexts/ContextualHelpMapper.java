package io.selfcare.answers.contexts;

import io.selfcare.api.model.Audience;
import io.selfcare.api.model.ContextReasonKind;
import io.selfcare.api.model.ContextualHelp;
import io.selfcare.api.model.ContextualHelpRequest;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.knowledge.reading.LanguageTag;
import io.selfcare.knowledge.reading.Reader;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;

/** Contextual help between the API and the domain. */
final class ContextualHelpMapper {
  private ContextualHelpMapper() {}

  static HelpRequest request(Call call, ContextualHelpRequest sent) {
    String locale = sent.getLocale();
    if (locale != null && !LanguageTag.isValid(locale)) {
      throw ProblemException.invalid("/locale", "unknown_locale", LanguageTag.ADVICE);
    }
    if (sent.getPageUrl() != null) {
      PageAddress.check(sent.getPageUrl(), "/pageUrl");
    }
    AudienceKind kind =
        sent.getAudience() == Audience.AGENT ? AudienceKind.AGENT : AudienceKind.CUSTOMER;
    Reader reader = Reader.of(call.caller(), call.endUser(), kind);
    return new HelpRequest(
        new Place(sent.getPageUrl(), sent.getJourneyStep(), reader.audience().segments()),
        sent.getPageTitle(),
        locale,
        reader.audience(),
        KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"),
        sent.getLimit());
  }

  static ContextualHelp help(ContextualHelpService.Helped helped) {
    return new ContextualHelp()
        .locale(helped.locale())
        .data(helped.articles().stream().map(ContextualHelpMapper::article).toList());
  }

  private static io.selfcare.api.model.ContextualArticle article(ContextualArticle shown) {
    PublishedArticle article = shown.article();
    return new io.selfcare.api.model.ContextualArticle()
        .articleId(article.reference().articleId().text())
        .externalId(article.facts().externalId())
        .version(article.reference().version())
        .locale(article.reference().locale())
        .title(article.title())
        .excerpt(shown.excerpt())
        .html(shown.html())
        .score(shown.score())
        .reasons(shown.reasons().stream().map(ContextualHelpMapper::reason).toList())
        .fallbackFrom(shown.fallbackFrom());
  }

  private static io.selfcare.api.model.ContextReason reason(ContextReason reason) {
    return new io.selfcare.api.model.ContextReason()
        .kind(ContextReasonKind.valueOf(reason.kind().name()))
        .weight(reason.weight())
        .ruleId(reason.rule() == null ? null : reason.rule().text());
  }
}
