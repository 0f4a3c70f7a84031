package io.selfcare.answers.contexts;

import io.selfcare.api.model.ContextRuleInput;
import io.selfcare.api.model.ContextRuleList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.ids.ArticleId;

/** Context rules between the API and the domain. */
final class ContextRuleMapper {
  private ContextRuleMapper() {}

  static ContextFacts facts(ContextRuleInput sent) {
    return new ContextFacts(
        sent.getName(),
        new ContextFacts.Conditions(
            KnowledgeMapper.list(sent.getPages(), "/pages"),
            KnowledgeMapper.list(sent.getJourneySteps(), "/journeySteps"),
            KnowledgeMapper.list(sent.getSegments(), "/segments")),
        new ContextFacts.Help(
            KnowledgeMapper.articles(sent.getArticleIds(), "/articleIds"),
            KnowledgeMapper.category(sent.getCategoryId(), "/categoryId"),
            KnowledgeMapper.list(sent.getTags(), "/tags")),
        sent.getPriority() == null ? 0 : sent.getPriority(),
        !Boolean.FALSE.equals(sent.getEnabled()));
  }

  static io.selfcare.api.model.ContextRule rule(ContextRule rule) {
    ContextFacts facts = rule.facts();
    ContextFacts.Help help = facts.help();
    return new io.selfcare.api.model.ContextRule()
        .id(rule.id().text())
        .name(facts.name())
        .pages(facts.conditions().pages())
        .journeySteps(facts.conditions().journeySteps())
        .segments(facts.conditions().segments())
        .articleIds(help.articles().stream().map(ArticleId::text).toList())
        .categoryId(help.category() == null ? null : help.category().text())
        .tags(help.tags())
        .priority(facts.priority())
        .enabled(facts.enabled())
        .createdAt(KnowledgeMapper.time(rule.createdAt()))
        .updatedAt(KnowledgeMapper.time(rule.updatedAt()))
        .version((int) rule.version());
  }

  static ContextRuleList page(Page<ContextRule> page) {
    return new ContextRuleList()
        .data(page.data().stream().map(ContextRuleMapper::rule).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
