// The server itself, asked through its HTTP API as a tenant would: articles are imported and published, and what the
// import starts is waited for.

import { inParallel } from '../client.mjs';
import { fill } from '../tenant.mjs';

const RESULTS = 10;

/** A contestant on the server that `operator` talks to; `atOnce` questions are under way at a time. */
export function selfcare(operator, atOnce = 1) {
  return { name: 'Selfcare', enter: (set, questions) => enter(operator, atOnce, set, questions) };
}

async function enter(operator, atOnce, set, questions) {
  const tenant = await operator.createTenant(`Quality ${set.name}`, set.locale);
  try {
    const client = operator.as(tenant.apiKeys.live.secret);
    const seconds = await fill(client, set.articles);
    return { seconds, outcomes: await inParallel(questions, atOnce, (text) => ask(client, set.locale, text)) };
  } finally {
    await operator.deleteTenant(tenant.id);
  }
}

async function ask(client, locale, text) {
  const started = performance.now();
  const answer = await client.ask({ question: text, locale, limit: RESULTS });
  const millis = performance.now() - started;
  const names = new Map(answer.results.map(({ articleId, externalId }) => [articleId, externalId]));
  return {
    ranked: answer.results.map(({ externalId }) => externalId),
    confidence: answer.confidence,
    decision: answer.decision,
    limitReason: answer.limitReason,
    options: answer.clarification?.options.map(({ articleId }) => names.get(articleId)) ?? [],
    millis,
  };
}
