// What it costs to add an article to a small base and to a large one, and to ask, on one server, through the HTTP API.
//
//   ops/bench/growth [--url URL] [--operator-key KEY] [--small N] [--large N] [--rounds N]
//
//   --url URL           the server (http://127.0.0.1:8080)
//   --operator-key KEY  the operator key (or SELFCARE_OPERATOR_KEY)
//   --small N           articles in the small base (1000)
//   --large N           articles in the large base (100000)
//   --rounds N          articles added to each and questions asked of each, in turn (200)
//
// Both bases are tenants of their own, filled by imports. Then they are asked, and articles are added to them, in turn,
// so that both share whatever the machine is doing: created, published, searchable (`waitFor=indexed`), and the same
// again as an edit. The command fails when in the middle the large base costs more than 1.5 times what the small one
// does, or an answer more than 2 times.

import { fail, readArguments } from './arguments.mjs';
import { Client } from './client.mjs';
import { percentile, table } from './report.mjs';
import { fill } from './tenant.mjs';
import { inventedArticle, inventedQuestion } from './invented.mjs';

const WARM_UP = 30;
const MOST = { asked: 2, added: 1.5, edited: 1.5 };

const { values } = readArguments(import.meta.url, {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  'operator-key': { type: 'string', default: process.env.SELFCARE_OPERATOR_KEY },
  small: { type: 'string', default: '1000' },
  large: { type: 'string', default: '100000' },
  rounds: { type: 'string', default: '200' },
});
if (!values['operator-key']) {
  fail('An operator key is needed (--help shows how it is called).');
}

const operator = new Client(values.url, values['operator-key']);
const bases = [];
try {
  for (const size of [Number(values.small), Number(values.large)]) {
    bases.push(await base(size));
  }
  let number = 0;
  for (let round = -WARM_UP; round < Number(values.rounds); round++) {
    for (const each of round % 2 === 0 ? bases : bases.toReversed()) {
      const millis = { asked: await ask(each, number++), ...(await add(each, round)) };
      if (round >= 0) {
        Object.keys(MOST).forEach((what) => each[what].push(millis[what]));
      }
    }
  }
  report();
} finally {
  for (const { tenant } of bases) {
    await operator.deleteTenant(tenant.id);
  }
}

async function base(size) {
  const tenant = await operator.createTenant(`Growth ${size}`, 'fr');
  const client = operator.as(tenant.apiKeys.live.secret);
  const seconds = await fill(client, Array.from({ length: size }, (_, i) => inventedArticle(i)));
  console.log(`${size} articles imported in ${seconds.toFixed(0)} s`);
  return { size, tenant, client, asked: [], added: [], edited: [] };
}

/** Asks what nobody has asked before: what the answer took, in ms. */
async function ask({ client }, number) {
  const started = performance.now();
  await client.ask({ question: inventedQuestion(number), locale: 'fr' });
  return performance.now() - started;
}

/** Adds one article, then changes it: what each took until it could be found, in ms. */
async function add({ client, size }, round) {
  const { title, variants, body } = inventedArticle(size + 1_000_000 + round);
  const text = { title, variants, body, bodyFormat: 'markdown' };
  const started = performance.now();
  const article = await client.post('/v1/articles', { translations: [{ locale: 'fr', ...text }] });
  const path = `/v1/articles/${article.id}/translations/fr`;
  await client.post(`${path}/publish?waitFor=indexed`);
  const added = performance.now() - started;
  const { headers } = await client.send('GET', path);
  const again = performance.now();
  await client.send('PUT', path, {
    body: { ...text, title: `${title} (bis)` },
    headers: { 'If-Match': headers.get('etag') },
  });
  await client.post(`${path}/publish?waitFor=indexed`);
  return { added, edited: performance.now() - again };
}

function report() {
  const [small, large] = bases;
  const rows = [['until it is answered or found, ms', 'p50', 'p90', 'p99', '× small']];
  const missed = [];
  for (const [what, most] of Object.entries(MOST)) {
    for (const each of bases) {
      const middle = percentile(each[what], 0.5);
      const ratio = middle / percentile(small[what], 0.5);
      if (ratio > most) {
        missed.push(`${what} among ${large.size} costs more than ${most} times what it costs among ${small.size}.`);
      }
      rows.push([
        `${what} among ${each.size}`,
        ...[0.5, 0.9, 0.99].map((p) => percentile(each[what], p).toFixed(1)),
        ratio.toFixed(2),
      ]);
    }
  }
  console.log(table(rows));
  missed.forEach((sentence) => console.error(sentence));
  process.exitCode = missed.length > 0 ? 1 : 0;
}
