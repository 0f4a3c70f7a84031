// What it costs to add an article to a small base and to a large one, on one server, through the HTTP API.
//
//   ops/bench/growth [--url URL] [--operator-key KEY] [--small N] [--large N] [--rounds N]
//
//   --url URL           the server (http://127.0.0.1:8080)
//   --operator-key KEY  the operator key (or SELFCARE_OPERATOR_KEY)
//   --small N           articles in the small base (1000)
//   --large N           articles in the large base (100000)
//   --rounds N          articles added to each, in turn (200)
//
// Both bases are tenants of their own, filled by imports. Then articles are added to them in turn, so that both
// share whatever the machine is doing: created, published, searchable (`waitFor=indexed`), and the same again as an
// edit. The command fails when the large base costs more than 1.5 times what the small one does.

import { fail, readArguments } from './arguments.mjs';
import { Client } from './client.mjs';
import { percentile, table } from './report.mjs';
import { inventedArticle } from './invented.mjs';

const IMPORT_ROWS = 10_000;
const IMPORT_SECONDS = 1800;
const WARM_UP = 30;
const MOST = 1.5;

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
  for (let round = -WARM_UP; round < Number(values.rounds); round++) {
    for (const each of round % 2 === 0 ? bases : bases.toReversed()) {
      const millis = await add(each, round);
      if (round >= 0) {
        each.added.push(millis.added);
        each.edited.push(millis.edited);
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
  const started = performance.now();
  for (let from = 0; from < size; from += IMPORT_ROWS) {
    const rows = Array.from({ length: Math.min(IMPORT_ROWS, size - from) }, (_, i) => inventedArticle(from + i));
    const job = await client.waitForJob(
      await client.importArticles(rows.map((row) => JSON.stringify(row)).join('\n')),
      IMPORT_SECONDS,
    );
    if (job.succeeded !== rows.length) {
      throw new Error(`The import went wrong: ${JSON.stringify(job)}`);
    }
  }
  console.log(`${size} articles imported in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return { size, tenant, client, added: [], edited: [] };
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
  const rows = [['until it is found, ms', 'p50', 'p90', 'p99', '× small']];
  let worst = 0;
  for (const what of ['added', 'edited']) {
    for (const each of bases) {
      const middle = percentile(each[what], 0.5);
      const ratio = middle / percentile(small[what], 0.5);
      worst = Math.max(worst, ratio);
      rows.push([
        `${what} among ${each.size}`,
        ...[0.5, 0.9, 0.99].map((p) => percentile(each[what], p).toFixed(1)),
        ratio.toFixed(2),
      ]);
    }
  }
  console.log(table(rows));
  if (worst > MOST) {
    console.error(`${large.size} articles cost more than ${MOST} times what ${small.size} cost.`);
    process.exitCode = 1;
  }
}
