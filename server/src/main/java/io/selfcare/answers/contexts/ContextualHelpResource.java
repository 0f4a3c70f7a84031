package io.selfcare.answers.contexts;

import io.selfcare.api.ContextualHelpApi;
import io.selfcare.api.model.ContextRuleInput;
import io.selfcare.api.model.ContextRuleList;
import io.selfcare.api.model.ContextualHelp;
import io.selfcare.api.model.ContextualHelpRequest;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ContextRuleId;
import org.jspecify.annotations.Nullable;

/** Contextual help and its rules over HTTP. */
final class ContextualHelpResource implements ContextualHelpApi {
  private final ContextRuleService rules;
  private final ContextualHelpService help;

  ContextualHelpResource(ContextRuleService rules, ContextualHelpService help) {
    this.rules = rules;
    this.help = help;
  }

  @Override
  public ContextualHelp getContextualHelp(Call call, ContextualHelpRequest sent) {
    return ContextualHelpMapper.help(
        help.help(call.space(), ContextualHelpMapper.request(call, sent)));
  }

  @Override
  public io.selfcare.api.model.ContextRule createContextRule(Call call, ContextRuleInput sent) {
    ContextRule created = rules.create(call.space(), call.actor(), ContextRuleMapper.facts(sent));
    call.location("/v1/context-rules/" + created.id());
    return shown(call, created);
  }

  @Override
  public ContextRuleList listContextRules(Call call, Integer limit, @Nullable String cursor) {
    return ContextRuleMapper.page(rules.list(call.space(), PageRequest.of(call, limit, cursor)));
  }

  @Override
  public io.selfcare.api.model.ContextRule getContextRule(Call call, String contextRuleId) {
    return shown(call, rules.get(call.space(), ContextRuleId.parse(contextRuleId)));
  }

  @Override
  public io.selfcare.api.model.ContextRule putContextRule(
      Call call, String contextRuleId, ContextRuleInput sent, @Nullable String ifMatch) {
    return shown(
        call,
        rules.replace(
            call.space(),
            call.actor(),
            ContextRuleId.parse(contextRuleId),
            ifMatch,
            ContextRuleMapper.facts(sent)));
  }

  @Override
  public void deleteContextRule(Call call, String contextRuleId, @Nullable String ifMatch) {
    rules.delete(call.space(), call.actor(), ContextRuleId.parse(contextRuleId), ifMatch);
  }

  private static io.selfcare.api.model.ContextRule shown(Call call, ContextRule rule) {
    call.etag(rule.version());
    return ContextRuleMapper.rule(rule);
  }
}
