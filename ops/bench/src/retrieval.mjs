// Measures how often the right article is found, through the HTTP API of a running server.
//
//   ops/bench/retrieval --operator-key KEY [--url URL] [--data DIR] SET…
//
//   --url URL           the server (http://127.0.0.1:8080)
//   --operator-key KEY  the operator key (or SELFCARE_OPERATOR_KEY)
//   --data DIR          the folder that holds the sets (SELFCARE_SHARED/data, or ../shared/data)
//   --misses            also print the questions whose article is not first
//
// A SET is a folder with docs.tsv (id, question or title, answer) and queries_dev.tsv (id, question, id of the
// right document). Each set becomes a tenant of its own, is imported and published as it is given, asked, and
// deleted. The command fails when a set stays below its floor.

import { join } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { Client, inParallel } from './client.mjs';
import { readSet, sharedFolder, toNdjson } from './data.mjs';
import { percentile, recallAt, reciprocalRank, table } from './report.mjs';

const AT_ONCE = 4;
const RESULTS = 10;
const IMPORT_SECONDS = 600;
const FLOORS = { covidfaq_fr: 0.6, servicepublic_fr: 0.52, stackfaq: 0.76 };

const { values, positionals } = readArguments(import.meta.url, {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  'operator-key': { type: 'string', default: process.env.SELFCARE_OPERATOR_KEY },
  data: { type: 'string', default: join(sharedFolder(), 'data') },
  misses: { type: 'boolean', default: false },
});
if (!values['operator-key'] || positionals.length === 0) {
  fail('An operator key and at least one set are needed (--help shows how it is called).');
}

const operator = new Client(values.url, values['operator-key']);
const rows = [['set', 'articles', 'import s', 'questions', 'R@1', 'floor', 'R@3', 'MRR@10', 'p50 ms', 'p95 ms', 'answer/clarify/limit']];
let below = 0;
for (const name of positionals) {
  const measured = await measure(readSet(join(values.data, name), name));
  const floor = FLOORS[name];
  below += floor !== undefined && measured.first < floor ? 1 : 0;
  rows.push(row(name, measured, floor));
}
console.log(table(rows));
if (below > 0) {
  console.error(`${below} of ${positionals.length} sets stay below their floor.`);
  process.exitCode = 1;
}

async function measure(set) {
  const tenant = await operator.createTenant(`Retrieval ${set.name}`, set.locale);
  try {
    const client = operator.as(tenant.apiKeys.live.secret);
    const seconds = await load(client, set);
    const asked = await inParallel(set.questions, AT_ONCE, (question) => ask(client, set.locale, question));
    const ranks = asked.map(({ rank }) => rank);
    if (values.misses) {
      asked.filter(({ rank }) => rank !== 1).forEach((miss) => console.log(JSON.stringify(miss)));
    }
    return {
      articles: set.articles.length,
      seconds,
      questions: ranks.length,
      first: recallAt(ranks, 1),
      third: recallAt(ranks, 3),
      reciprocal: reciprocalRank(ranks, RESULTS),
      millis: asked.map(({ millis }) => millis),
      decisions: asked.map(({ decision }) => decision),
    };
  } finally {
    await operator.deleteTenant(tenant.id);
  }
}

async function load(client, set) {
  const started = performance.now();
  const job = await client.waitForJob(await client.importArticles(toNdjson(set.articles)), IMPORT_SECONDS);
  if (job.status !== 'succeeded' || job.succeeded !== set.articles.length) {
    throw new Error(`The import of ${set.name} went wrong: ${JSON.stringify(job)}`);
  }
  return (performance.now() - started) / 1000;
}

async function ask(client, locale, { text, relevant }) {
  const started = performance.now();
  const answer = await client.post('/v1/answers', { question: text, locale, limit: RESULTS });
  const found = answer.results.map((result) => result.externalId);
  return {
    question: text,
    relevant,
    rank: found.indexOf(relevant) + 1,
    first: found[0],
    decision: answer.decision,
    millis: performance.now() - started,
  };
}

function row(name, measured, floor) {
  const count = (decision) => measured.decisions.filter((each) => each === decision).length;
  return [
    name,
    String(measured.articles),
    measured.seconds.toFixed(1),
    String(measured.questions),
    measured.first.toFixed(3),
    floor === undefined ? '–' : floor.toFixed(2),
    measured.third.toFixed(3),
    measured.reciprocal.toFixed(3),
    percentile(measured.millis, 0.5).toFixed(1),
    percentile(measured.millis, 0.95).toFixed(1),
    ['answer', 'clarify', 'limit'].map(count).join('/'),
  ];
}
