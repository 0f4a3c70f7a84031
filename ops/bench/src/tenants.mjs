// How a server bears many tenants: latency of answers beside a server with one, time to start, memory.
//
//   ops/bench/tenants [--tenants N] [--articles N] [--questions N] [--seconds N] [--keep DIR]
//
//   --tenants N    tenants in the end (1000)
//   --articles N   articles of each (200)
//   --questions N  questions asked in each measurement (3000)
//   --seconds N    give up when filling the tenants takes longer (7200)
//   --keep DIR     keep the filled server in this folder; where it is there already, it is used, or filled up
//
// Servers are started here as in production. The first one has one tenant, and is asked. The other has many, each
// with articles of its own (a title and some 60 words); once they are filled, it is started again on all that and
// asked in turn: its first tenant, and one of all, every tenant as often as the others, so that most have long not
// been asked. Questions differ from each other. The command fails when the p99 over all tenants is more than 1.5
// times that of the tenant alone, the start takes more than 15 s, or the heap that is in use after a collection is
// larger than 2 GiB.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, readArguments } from './arguments.mjs';
import { inParallel } from './client.mjs';
import { inventedArticle, inventedQuestion } from './invented.mjs';
import { Keys } from './keys.mjs';
import { percentile, table } from './report.mjs';
import { onOwnServer } from './server.mjs';
import { fill } from './tenant.mjs';

const LOCALE = 'fr';
const AT_ONCE = 4;
const WARM_UP = 300;
const MOST_TIMES = 1.5;
const MOST_SECONDS = 15;
const HEAP_GIB = 2;
const SENTENCES = 4;
const STEP = 7919;

const { values } = readArguments(import.meta.url, {
  tenants: { type: 'string', default: '1000' },
  articles: { type: 'string', default: '200' },
  questions: { type: 'string', default: '3000' },
  seconds: { type: 'string', default: '7200' },
  keep: { type: 'string' },
});
const [tenants, articles, questions, seconds] =
  ['tenants', 'articles', 'questions', 'seconds'].map((name) => Number(values[name]));
if (![tenants, articles, questions, seconds].every((value) => value > 0)) {
  fail('The options take numbers above zero (--help shows how it is called).');
}

let asked = 0;
const alone = await onOwnServer(measureAlone);
if (values.keep) {
  mkdirSync(values.keep, { recursive: true });
}
await onOwnServer((own) => measureAll(own, alone), { keep: values.keep && resolve(values.keep) });

async function measureAlone({ operator }) {
  const client = operator.as(await tenant(operator, 0));
  await ask(client, WARM_UP);
  return ask(client, questions);
}

async function measureAll({ server, again, operator }, alone) {
  const started = performance.now();
  const keys = await fillAll(operator, new Keys(join(server.data, 'tenants.txt')), started + seconds * 1000);
  const filled = (performance.now() - started) / 1000;
  const restarted = await again();
  const clients = keys.map((key) => operator.as(key));
  await ask(clients[0], WARM_UP);
  const first = [];
  const all = [];
  for (let question = 0; question < questions; question++) {
    first.push(await askOne(clients[0]));
    all.push(await askOne(clients[(question * STEP) % clients.length]));
  }
  report({ alone, first, all, filled, start: restarted.secondsToReady, heap: heapGib(restarted.pid) });
}

/** Creates a tenant and fills it; gives its key. */
async function tenant(operator, number) {
  const created = await operator.createTenant(`Tenant ${number}`, LOCALE);
  const key = created.apiKeys.live.secret;
  await fill(operator.as(key), Array.from({ length: articles }, (_, i) => shortArticle(number * articles + i)));
  return key;
}

function shortArticle(number) {
  const article = inventedArticle(number);
  return { ...article, variants: [], body: article.body.split('\n\n').slice(0, SENTENCES).join('\n\n') };
}

async function fillAll(operator, kept, deadline) {
  const missing = Array.from({ length: Math.max(0, tenants - kept.keys.length) }, (_, i) => kept.keys.length + i);
  await inParallel(missing, AT_ONCE, async (number) => {
    if (performance.now() > deadline) {
      throw new Error(`${number} tenants are filled after ${seconds} s: give it more time, or keep them and go on.`);
    }
    kept.add(await tenant(operator, number));
    if (kept.keys.length % 100 === 0) {
      console.error(`${kept.keys.length} tenants`);
    }
  });
  return kept.keys.slice(0, tenants);
}

async function ask(client, count) {
  const millis = [];
  for (let i = 0; i < count; i++) {
    millis.push(await askOne(client));
  }
  return millis;
}

async function askOne(client) {
  const question = inventedQuestion(asked++);
  const started = performance.now();
  await client.ask({ question, locale: LOCALE });
  return performance.now() - started;
}

/** The heap in use right after a full collection. */
function heapGib(pid) {
  const jcmd = join(process.env.JAVA_HOME, 'bin/jcmd');
  execFileSync(jcmd, [String(pid), 'GC.run']);
  const used = /used (\d+)K/.exec(execFileSync(jcmd, [String(pid), 'GC.heap_info'], { encoding: 'utf8' }));
  return Number(used[1]) / 1024 / 1024;
}

function report({ alone, first, all, filled, start, heap }) {
  const row = (name, millis) => [name, ...[0.5, 0.9, 0.99].map((p) => percentile(millis, p).toFixed(1)),
    (percentile(millis, 0.99) / percentile(alone, 0.99)).toFixed(2)];
  console.log(table([
    ['an answer, ms', 'p50', 'p90', 'p99', '× p99 alone'],
    row('one tenant, alone', alone),
    row(`the same among ${tenants}`, first),
    row(`over all ${tenants}`, all),
  ]));
  console.log(`filled in ${filled.toFixed(0)} s; started on it in ${start.toFixed(1)} s; heap in use ${heap.toFixed(2)} GiB`);
  const times = percentile(all, 0.99) / percentile(alone, 0.99);
  const missed = [
    times > MOST_TIMES && `p99 over all tenants is ${times.toFixed(2)} times that of one alone (at most ${MOST_TIMES})`,
    start > MOST_SECONDS && `the start took ${start.toFixed(1)} s (at most ${MOST_SECONDS})`,
    heap > HEAP_GIB && `the heap in use is ${heap.toFixed(2)} GiB (at most ${HEAP_GIB})`,
  ].filter(Boolean);
  missed.forEach((sentence) => console.error(sentence));
  process.exitCode = missed.length > 0 ? 1 : 0;
}
